package org.saphan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.saphan.platform.database.StatementCount;
import org.saphan.platform.web.FinishedPage.Coding;

/** Answers reading requests from finished pages, and makes those that are missing or outdated. */
public class PageCacheFilter extends HttpFilter {

    /** RFC 9211. */
    static final String CACHE_STATUS = "Cache-Status";

    private static final long serialVersionUID = 1L;

    /** Long enough for a proxy to absorb a crowd, short enough to show a change within a second. */
    private static final String FRESH = "public, max-age=1, stale-if-error=86400";

    @Inject
    PageCache cache;

    @Inject
    BaseAddress base;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading) {
            chain.doFilter(request, response);
            return;
        }
        String address = address(request);
        Optional<FinishedPage> ready = cache.isDatabaseAway() ? cache.find(address) : cache.current(address);
        if (ready.isPresent()) {
            send(ready.get(), request, response, cache.isDatabaseAway() ? "saphan; hit; detail=stale" : "saphan; hit");
        } else {
            make(address, request, response, chain);
        }
    }

    private void make(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedAnswer answer = new BufferedAnswer(response);
        try {
            FinishedPage page = cache.make(address, position -> {
                chain.doFilter(request, answer);
                return answer.isPage() ? new FinishedPage(answer.getContentType(), answer.bytes(), position) : null;
            });
            if (page != null) {
                response.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.sent() + "\"");
                send(page, request, response, "saphan; fwd=miss");
            } else {
                answer.pass();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServletException(stopped);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!sendEarlier(address, request, response)) {
                throw fault;
            }
        }
    }

    /** While the database is away an earlier page is better than none; a page that is not there stays not there. */
    private boolean sendEarlier(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FinishedPage> earlier = cache.isDatabaseAway() ? cache.find(address) : Optional.empty();
        if (earlier.isEmpty() || response.isCommitted()) {
            return false;
        }
        response.resetBuffer();
        send(earlier.get(), request, response, "saphan; hit; detail=stale");
        return true;
    }

    private static void send(FinishedPage page, HttpServletRequest request, HttpServletResponse response, String status) throws IOException {
        Coding coding = Coding.accepted(request.getHeader("Accept-Encoding"));
        String tag = page.tag(coding);
        response.setHeader(CACHE_STATUS, status);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", FRESH);
        response.setHeader("Vary", "Accept-Encoding");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.contains(tag) || "*".equals(known))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token);
        }
        response.setContentType(page.contentType);
        byte[] bytes = page.bytes(coding);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** With no fixed public address the page's own links depend on the host that was asked. */
    private String address(HttpServletRequest request) {
        String path = request.getQueryString() == null ? request.getRequestURI() : request.getRequestURI() + "?" + request.getQueryString();
        return base.isFixed() ? path : base.of(request) + path;
    }
}
