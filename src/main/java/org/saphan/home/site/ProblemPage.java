package org.saphan.home.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.RequestId;

/** What went wrong, in the reader's language: {@code WEB-INF/errors/problem.xhtml}. */
@Named
@RequestScoped
public class ProblemPage {

    @Inject
    HttpServletRequest request;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    public void load() {
        String number = String.valueOf(request.getAttribute("problem"));
        head.describe(phrases.of("error." + number + ".title"), phrases.of("error." + number + ".text")).hide();
    }

    /** Under this number the fault stands in the log, too. */
    public String getIncident() {
        return RequestId.current();
    }
}
