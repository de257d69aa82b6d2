package org.saphan.search.web;

import static org.saphan.platform.text.JsonText.BUILDERS;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.saphan.search.index.SearchIndex;

/** Names and products that begin with what somebody has typed so far, as a list in JSON. */
@WebServlet("/site/search/suggestions")
public class Suggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int LONGEST = 60;

    @Inject
    SearchIndex index;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        boolean asked = typed != null && !typed.isBlank() && typed.length() <= LONGEST;
        List<String> found = asked ? index.beginning(typed, MOST) : List.of();
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write(BUILDERS.createArrayBuilder(found).build().toString());
    }
}
