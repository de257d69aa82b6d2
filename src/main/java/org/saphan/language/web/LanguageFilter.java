package org.saphan.language.web;

import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.saphan.language.Language;
import org.saphan.platform.web.Problem;
import org.saphan.platform.web.Routes;

/**
 * Takes the first segment of the address as the reader's language and forwards the rest to its view. What is
 * neither a public address nor one of the few folders that servlets answer does not exist.
 */
public class LanguageFilter extends HttpFilter {

    static final String PATH = "saphan.path";

    private static final long serialVersionUID = 1L;
    private static final Set<String> WITHOUT_LANGUAGE = Set.of("assets", "media", "sitemap.xml", "robots.txt", "favicon.ico",
            "health", "metrics", "desk", "preview");

    @Inject
    Routes routes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI().substring(1);
        int slash = address.indexOf('/');
        String first = slash < 0 ? address : address.substring(0, slash);
        Optional<Language> language = Language.find(first);
        if (address.isEmpty()) {
            redirectToLanguage(request, response);
        } else if (language.isPresent() && slash < 0) {
            permanently(response, "/" + address + "/");
        } else if (language.isPresent()) {
            request.setAttribute(ReaderLanguage.ATTRIBUTE, language.get());
            forward(address.substring(slash + 1), request, response);
        } else if (WITHOUT_LANGUAGE.contains(first) || isOfComponents(first, request)) {
            chain.doFilter(request, response);
        } else {
            throw new Problem(HttpServletResponse.SC_NOT_FOUND, address);
        }
    }

    /** Scripts and styles of the desk's components; the application's own files have other addresses. */
    private static boolean isOfComponents(String first, HttpServletRequest request) {
        String library = request.getParameter("ln");
        return ResourceHandler.RESOURCE_IDENTIFIER.substring(1).equals(first) && library != null
                && (library.startsWith("primefaces") || library.startsWith("jakarta.faces"));
    }

    private static void redirectToLanguage(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "private, max-age=0");
        response.setHeader("Location", "/" + Language.accepted(request.getHeader("Accept-Language")).tag() + "/");
    }

    private void forward(String path, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (path.endsWith("/") && !path.isEmpty()) {
            String query = request.getQueryString();
            permanently(response, request.getRequestURI().replaceAll("/+$", "") + (query == null ? "" : "?" + query));
            return;
        }
        Routes.Route route = routes.find(path).orElseThrow(() -> new Problem(HttpServletResponse.SC_NOT_FOUND, path));
        if (!route.methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", route.methods()));
            throw new Problem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request.getMethod());
        }
        request.setAttribute(PATH, path);
        request.getRequestDispatcher(route.target()).forward(request, response);
    }

    private static void permanently(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
    }
}
