package org.saphan.translation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.Sheet;
import org.saphan.editorial.Sheets;
import org.saphan.editorial.Standing;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.translation.TranslationFiles;
import org.saphan.translation.XliffWriter;

/** A translation as a file for a translator's own tool: {@code /desk/translation.xlf?kind=…&id=…&language=…}. */
@WebServlet("/desk/translation.xlf")
public class XliffExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ContentTypes types;

    @Inject
    Sheets sheets;

    @Inject
    TranslationFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Editions<?> editions = types.get(request.getParameter("kind"));
        Language to = Language.find(request.getParameter("language")).orElseThrow(() -> new NotFound("language", request.getParameter("language")));
        long id = number(request.getParameter("id"));
        Sheet sheet = sheets.open(editions.kind(), id, to);
        Edition source = Standing.sourceFor(sheets.newest(sheet).orElse(null), to, editions.current(id)).orElseThrow(() -> new NotFound(editions.kind(), id));
        Map<String, String> written = sheets.newest(sheet).isPresent() ? sheet.getValues() : Map.of();
        response.setContentType("application/xliff+xml");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + editions.kind() + "-" + id + "-" + to.tag() + ".xlf\"");
        XliffWriter.write(response.getOutputStream(), files.document(editions.kind(), source, to, editions.fields(), written,
                sheets.newest(sheet).filter(Edition::isMachine).isPresent()));
    }

    private static long number(String typed) {
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            throw new NotFound("content", typed);
        }
        return Long.parseLong(typed);
    }
}
