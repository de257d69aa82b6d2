package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.saphan.language.Language;

/** The language of the page, from its address; before that is known, from what the browser accepts. */
@RequestScoped
public class ReaderLanguage {

    static final String ATTRIBUTE = "saphan.language";

    @Inject
    HttpServletRequest request;

    /** Sets the language of a page that has none in its address, such as a person's own at the desk. */
    public static void speak(HttpServletRequest request, Language language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    @Produces
    @Named("reader")
    public Language language() {
        Object chosen = request.getAttribute(ATTRIBUTE);
        return chosen instanceof Language language ? language
                : addressed().orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }

    /** Of a request that was refused before its address was looked at. */
    private Optional<Language> addressed() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String[] segments = String.valueOf(asked == null ? request.getRequestURI() : asked).split("/", 3);
        return segments.length < 2 ? Optional.empty() : Language.find(segments[1]);
    }

    @Produces
    public Locale locale() {
        return language().locale();
    }
}
