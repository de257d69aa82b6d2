package org.saphan.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.saphan.home.LinkCheck;
import org.saphan.home.LinkFinding;
import org.saphan.platform.text.Csv;

/** Links that lead nowhere, as CSV: {@code /desk/links.csv}. */
@WebServlet("/desk/links.csv")
public class LinkExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkCheck check;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<LinkFinding> findings = check.findings();
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-links.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.BEGINNING + "kind,id,language,field,link,problem,found_at\r\n");
        findings.forEach(each -> out.write(Csv.row(each.getKind(), each.getContentId(), each.getLanguage().tag(), each.getField(),
                each.getHref(), each.getProblem(), each.getFoundAt())));
    }
}
