package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.Gone;
import org.saphan.platform.Moved;
import org.saphan.platform.NotFound;
import org.saphan.platform.Refusal;
import org.saphan.platform.change.ChangePosition;

/** Turns whatever went wrong into a page in the reader's language, with the right status and nothing of the program's inside. */
@ApplicationScoped
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final Set<Integer> WITH_A_PAGE_OF_THEIR_OWN = Set.of(400, 403, 404, 410, 405, 414, 500, 503);

    @Inject
    ChangePosition change;

    @Inject
    Routes routes;

    void show(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException, ServletException {
        Moved moved = find(Moved.class, fault);
        if (moved != null) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            String language = request.getRequestURI().substring(0, 4);
            response.setHeader("Location", language + routes.path(moved.kind(), moved.slug()));
            return;
        }
        int status = status(fault);
        if (status >= 500) {
            LOG.log(status == 503 ? Level.WARNING : Level.SEVERE, "Request " + RequestId.current() + " failed", fault);
        }
        if (response.isCommitted()) {
            return;
        }
        String allow = response.getHeader("Allow");
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (allow != null) {
            response.setHeader("Allow", allow);
        }
        if (status == 503) {
            response.setHeader("Retry-After", "30");
        }
        request.setAttribute("problem", WITH_A_PAGE_OF_THEIR_OWN.contains(status) ? status : 400);
        request.setAttribute("gone", find(Gone.class, fault));
        RequestDispatcher page = request.getRequestDispatcher("/WEB-INF/errors/problem.xhtml");
        page.forward(asGet(request), response);
    }

    /** Faces refuses some methods, whatever the page; the error page is the same for all of them. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private int status(Throwable fault) {
        Problem problem = find(Problem.class, fault);
        if (problem != null) {
            return problem.status();
        }
        if (find(Gone.class, fault) != null) {
            return HttpServletResponse.SC_GONE;
        }
        if (find(NotFound.class, fault) != null) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (find(Refusal.class, fault) != null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return isDatabaseAway(fault) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** Whether something failed because there was no database. */
    public boolean isDatabaseAway(Throwable fault) {
        return change.isDatabaseAway() || isConnection(find(SQLException.class, fault));
    }

    /** Class 08 of the SQL standard is about connections; the pool itself gives no state at all. */
    private static boolean isConnection(SQLException fault) {
        return fault != null && (fault.getSQLState() == null || fault.getSQLState().startsWith("08"));
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
