package org.saphan.language.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Routes;

/** Answers a request of another address with the public page of a content. */
@ApplicationScoped
public class PublicPage {

    @Inject
    Routes routes;

    public void show(HttpServletRequest request, HttpServletResponse response, Language language, String kind, String slug)
            throws ServletException, IOException {
        String path = routes.path(kind, slug);
        Routes.Route route = routes.find(path).orElseThrow(() -> new NotFound(kind, slug));
        ReaderLanguage.speak(request, language);
        request.setAttribute(LanguageFilter.PATH, path);
        request.getRequestDispatcher(route.target()).forward(request, response);
    }
}
