package org.saphan.editorial.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.PreviewLinks;
import org.saphan.editorial.Previewing;
import org.saphan.language.Language;
import org.saphan.language.web.PublicPage;
import org.saphan.platform.NotFound;

/**
 * Shows the public page of a content with what is being written instead of what is live: to the desk at
 * {@code /desk/shown/{kind}/{id}/{language}}, to whoever was sent a link at {@code /preview/{token}/{language}}.
 */
@WebServlet({"/desk/shown/*", "/preview/*"})
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern AT_DESK = Pattern.compile("/([a-z]+)/([0-9]{1,18})/([a-z]{2})");
    private static final Pattern BY_LINK = Pattern.compile("/([A-Za-z0-9_-]{20,100})/([a-z]{2})");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    @Inject
    Previewing previewing;

    @Inject
    PreviewLinks links;

    @Inject
    ContentTypes types;

    @Inject
    CurrentPerson person;

    @Inject
    PublicPage pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Language language = begin(request);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Robots-Tag", "noindex");
        String slug = types.get(previewing.getKind()).content(previewing.getContentId()).getSlug();
        pages.show(request, response, language, previewing.getKind(), slug);
    }

    /** A remark by somebody without an account; the link that they were sent is their right to make it. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = begin(request);
        if (previewing.getToken() == null) {
            throw new NotFound("preview", request.getPathInfo());
        }
        boolean kept = links.remark(previewing.getToken(), language, request.getParameter("name"), request.getParameter("words"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/preview/" + previewing.getToken() + "/" + language.tag() + (kept ? "?told=yes" : "?told=no") + "#remark");
    }

    private Language begin(HttpServletRequest request) {
        String path = String.valueOf(request.getPathInfo());
        Matcher atDesk = AT_DESK.matcher(path);
        Matcher byLink = BY_LINK.matcher(path);
        if ("/desk/shown".equals(request.getServletPath()) && atDesk.matches()) {
            person.must(Act.PREVIEW, null);
            previewing.begin(types.get(atDesk.group(1)).kind(), Long.parseLong(atDesk.group(2)));
            return language(atDesk.group(3));
        }
        if ("/preview".equals(request.getServletPath()) && byLink.matches()) {
            links.open(byLink.group(1));
            return language(byLink.group(2));
        }
        throw new NotFound("preview", path);
    }

    private static Language language(String tag) {
        return Language.find(tag).orElseThrow(() -> new NotFound("language", tag));
    }
}
