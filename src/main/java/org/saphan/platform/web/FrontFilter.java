package org.saphan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.saphan.platform.database.StatementCount;

/**
 * Every request comes through here first: it gets its id, the headers that every answer carries, and a refusal
 * when it is malformed; whatever goes wrong behind becomes an error page; the answer is logged and counted.
 */
public class FrontFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** No script is ever needed on public pages, one offers what may be meant while somebody types; the desk sets its own policy. Checkers fetch robots.txt from within a page. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The secret of a link, as {@code account.Token} makes it. */
    private static final Pattern SECRET = Pattern.compile("(?<=[/=])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    @Inject
    AccessLog accessLog;

    @Inject
    ErrorPages errors;

    @Inject
    Traffic traffic;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        String id = RequestId.begin();
        StatementCount.reset();
        secure(request, response, id);
        try {
            Malformed.refuse(request);
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            errors.show(request, response, fault);
        } finally {
            long micros = (System.nanoTime() - start) / 1000;
            String cache = response.getHeader(PageCacheFilter.CACHE_STATUS);
            traffic.answered(response.getStatus(), cache, micros);
            accessLog.answered(id, request.getMethod(), address(request), response.getStatus(), micros, cache, StatementCount.sent(), request.getRemoteAddr());
            RequestId.end();
        }
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response, String id) {
        response.setHeader("X-Request-Id", id);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** What was asked for, short enough for a log and without the secrets of links. */
    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return SECRET.matcher(address.length() > 500 ? address.substring(0, 500) : address).replaceAll("…");
    }
}
