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

/** Ends all mails at once: by the button on the page, or by a mail program that posts here without showing it (RFC 8058). */
@WebServlet("/site/search/off")
public class SearchOff extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SavedPage page;

    @Inject
    SavedSearches searches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        String token = request.getParameter("token");
        page.show("search.save.off.title", token, searches.mine(token));
        request.getRequestDispatcher("/site/search/off.xhtml").forward(request, response);
    }

    /** A mail program wants no redirect. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        searches.removeAll(request.getParameter("token"));
        if (request.getParameter("List-Unsubscribe") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page.address("search/removed"));
        }
    }
}
