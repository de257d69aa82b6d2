package org.saphan.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DeskSessions;
import org.saphan.account.Person;
import org.saphan.language.Language;
import org.saphan.language.web.ReaderLanguage;
import org.saphan.platform.web.AccessLog;

/** Lets nobody into the back office who is not signed in, and says who it is to everything behind. */
public class DeskFilter extends HttpFilter {

    /** Where a person is led after signing in. */
    static final String WANTED = "next";

    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN = "/desk/sign-in";
    private static final Set<String> OPEN = Set.of(SIGN_IN, ProviderDoor.START, ProviderDoor.BACK, "/desk/session", "/desk/invitation", "/desk/forgotten");

    /** PrimeFaces adds the policy for scripts, with a nonce for each answer. Its widgets need styles of their own. */
    private static final String POLICY = "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; worker-src 'none'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    DeskSessions sessions;

    @Inject
    CurrentPerson current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        response.setHeader("Content-Security-Policy", OPEN.contains(path) ? POLICY + "; script-src 'none'" : POLICY);
        response.setHeader("Cache-Control", "no-store");
        Optional<Person> person = person(request);
        if (person.isPresent()) {
            current.become(person.get());
            ReaderLanguage.speak(request, person.get().getLanguage());
        } else {
            ReaderLanguage.speak(request, asked(request));
        }
        if (person.isEmpty() && !OPEN.contains(path)) {
            refuse(request, response, path);
        } else if ("/desk".equals(path)) {
            request.getRequestDispatcher("/desk/today").forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Without the ending that postbacks may have. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("(\\.xhtml)?/?$", "");
    }

    private Optional<Person> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(DeskAuthentication.SESSION) instanceof Long id)) {
            return Optional.empty();
        }
        Optional<Person> person = sessions.check(id, !isByItself(request));
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person;
    }

    /** The poll that asks who else has a page open is called {@code here}. */
    private static boolean isByItself(HttpServletRequest request) {
        String source = request.getParameter("jakarta.faces.source");
        return source != null && source.endsWith(":here");
    }

    private static Language asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language")).flatMap(Language::find)
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }

    /** A page leads to the sign-in; what a page fetches in the background is told so, and asks for the password in place. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (request.getHeader("Faces-Request") != null || "POST".equals(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        String wanted = path + (query == null ? "" : "?" + query);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SIGN_IN + "?" + WANTED + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }

    /** The network address as logs keep it. */
    static String network(HttpServletRequest request) {
        return AccessLog.shortened(request.getRemoteAddr());
    }
}
