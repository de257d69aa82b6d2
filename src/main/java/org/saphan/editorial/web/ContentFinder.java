package org.saphan.editorial.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.Related;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;

/** Public contents by words in their title, for the dialog that puts a link into a text: {@code /desk/find.json?q=…}. */
@WebServlet("/desk/find.json")
public class ContentFinder extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Related related;

    @Inject
    CurrentPerson me;

    @Inject
    Phrases phrases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Objects.requireNonNullElse(request.getParameter("q"), "");
        Language reader = me.getPerson().getLanguage();
        JsonArrayBuilder found = Json.createArrayBuilder();
        related.find(words).forEach(content -> found.add(Json.createObjectBuilder()
                .add("href", "content:" + content).add("title", related.title(content, reader))
                .add("kind", phrases.of("editorial.kind." + content.substring(0, content.indexOf('/'))))));
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(found.build().toString());
    }
}
