package org.saphan.editorial.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentSearch;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Standing;
import org.saphan.platform.text.Csv;

/** A list of contents as CSV, as it was looked for: {@code /desk/content.csv?kind=…&q=…}. */
@WebServlet("/desk/content.csv")
public class ContentExport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;

    @Inject
    Contents contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("kind");
        ContentSearch search = ContentSearch.of(request.getParameter("q"), request.getParameter("state"), request.getParameter("language"), null);
        long total = contents.count(kind, search);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"saphan-" + kind + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.BEGINNING + "kind,id,slug,title,title_language,th,ja,en,changed_at,machine\r\n");
        for (int first = 0; first < total; first += AT_ONCE) {
            contents.rows(kind, search, first, AT_ONCE).forEach(row -> out.write(line(row)));
        }
    }

    private static String line(ContentRow row) {
        Object[] status = row.getStandings().stream().map(standing -> standing.status().name()).toArray();
        return Csv.row(row.getKind(), row.getId(), row.getSlug(), row.getTitle(), row.getTitleLanguage().tag(), status[0], status[1], status[2], row.getChangedAt(),
                row.getStandings().stream().filter(Standing::isMachine).map(standing -> standing.language().tag()).collect(Collectors.joining(" ")));
    }
}
