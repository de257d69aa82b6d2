package org.saphan.search.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.saphan.platform.web.Confidential;
import org.saphan.search.SavedSearches;

/** Where the mailed link leads. Opening it does nothing yet: programs that guard mailboxes open every link. */
@WebServlet("/site/search/confirm")
public class ConfirmSearch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SavedPage page;

    @Inject
    SavedSearches searches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        page.show("search.save.confirm.title", token, List.of(searches.asked(token)));
        request.getRequestDispatcher("/site/search/confirm.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String mine = searches.confirm(request.getParameter("token")).words();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page.address("search/mine/" + mine) + "?done=confirmed");
    }
}
