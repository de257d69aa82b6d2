package org.saphan.language.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.saphan.language.Language;

/** The language of the page, from its address; before that is known, from what the browser accepts. */
@RequestScoped
public class ReaderLanguage {

    static final String ATTRIBUTE = "saphan.language";

    @Inject
    HttpServletRequest request;

    @Produces
    @Named("reader")
    public Language language() {
        Object chosen = request.getAttribute(ATTRIBUTE);
        return chosen instanceof Language language ? language : Language.accepted(request.getHeader("Accept-Language"));
    }

    @Produces
    public Locale locale() {
        return language().locale();
    }
}
