package org.saphan.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditReading;
import org.saphan.platform.text.Csv;

/** The whole trail as CSV, for those who may read it: {@code /desk/trail.csv}. */
@WebServlet("/desk/trail.csv")
public class TrailExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1000;

    @Inject
    AuditReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditReading.Search all = new AuditReading.Search("", "", 0, "");
        long total = reading.count(all);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-audit.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.BEGINNING + "id,at,person,action,kind,content,language,edition,before,after,began_at\r\n");
        for (int first = 0; first < total; first += AT_ONCE) {
            List<AuditReading.Line> some = reading.lines(all, first, AT_ONCE);
            some.forEach(line -> out.write(row(line)));
        }
    }

    private static String row(AuditReading.Line line) {
        AuditEntry entry = line.entry();
        return Csv.row(entry.getId(), entry.getAt(), line.name(), entry.getAction(), entry.getKind(), entry.getContent(),
                entry.getLanguage() == null ? null : entry.getLanguage().tag(), entry.getEdition(), entry.getBefore(), entry.getAfter(), entry.getBegan());
    }
}
