package org.saphan.search.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.form.RateLimit;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.ClientAddress;
import org.saphan.platform.web.Confidential;
import org.saphan.search.SavedSearches;

/** The form that saves a search. The answer is the same whether the address was known or not. */
@WebServlet("/site/search/save")
public class SaveSearch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int MOST = 10;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    @Inject
    SavePage page;

    @Inject
    SavedSearches searches;

    @Inject
    FormStamp stamps;

    @Inject
    RateLimit limit;

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    BaseAddress base;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        page.open(request);
        request.getRequestDispatcher("/site/search/save.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Confidential.mark(response);
        page.open(request);
        String email = SavedSearches.email(request.getParameter("email"));
        if (!limit.allows("saved-search", ClientAddress.of(request), MOST, PERIOD)) {
            response.setHeader("Retry-After", String.valueOf(PERIOD.toSeconds()));
            again("search.save.error.often", email, TOO_MANY, request, response);
        } else if (stamps.age(request.getParameter("form"), request.getParameter("stamp")).isEmpty()) {
            again("search.save.error.expired", email, UNPROCESSABLE, request, response);
        } else if (!SavedSearches.isEmail(email)) {
            again("search.save.error.email", email, UNPROCESSABLE, request, response);
        } else {
            save(email, request, response);
        }
    }

    /** Whoever fills the field that people do not see is told the same, too. */
    private void save(String email, HttpServletRequest request, HttpServletResponse response) {
        String trap = request.getParameter("homepage");
        if (trap == null || trap.isBlank()) {
            searches.save(request.getParameter("form"), page.getQuery(), email, head.reader(), base.of(request));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.page("search/save/sent"));
    }

    private void again(String key, String email, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        page.complain(key, email);
        response.setStatus(status);
        request.getRequestDispatcher("/site/search/save.xhtml").forward(request, response);
    }
}
