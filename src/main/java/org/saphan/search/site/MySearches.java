package org.saphan.search.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.platform.web.Confidential;
import org.saphan.search.SavedSearches;

/** All that somebody saved, and the buttons that remove it. */
@WebServlet("/site/search/mine")
public class MySearches extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SavedPage page;

    @Inject
    SavedSearches searches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        page.show("search.save.mine.title", token, searches.mine(token));
        page.done(request.getParameter("done"));
        request.getRequestDispatcher("/site/search/mine.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        String remove = String.valueOf(request.getParameter("remove"));
        boolean all = "all".equals(remove) || searches.mine(token).size() == 1 && remove.equals(String.valueOf(searches.mine(token).get(0).getId()));
        if (all) {
            searches.removeAll(token);
        } else if (remove.matches("[0-9]{1,18}")) {
            searches.remove(token, Long.parseLong(remove));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", all ? page.address("search/removed") : page.address("search/mine/" + token) + "?done=removed");
    }
}
