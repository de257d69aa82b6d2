package org.saphan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.saphan.platform.Refusal;
import org.saphan.platform.text.Phrases;

/** Tells the person what was done, or why not. A notice outlives the redirect after it. */
@RequestScoped
public class Notices {

    @Inject
    Phrases phrases;

    public void tell(String key, Map<String, ?> details) {
        add(null, FacesMessage.SEVERITY_INFO, phrases.with(key, details));
    }

    public void tell(String key) {
        tell(key, Map.of());
    }

    /** Beside one field: the id of its component within the page. */
    public void refuse(String field, Refusal refusal) {
        add(field, FacesMessage.SEVERITY_ERROR, phrases.with(refusal.key(), refusal.details()));
    }

    public void warn(String key, Map<String, ?> details) {
        add(null, FacesMessage.SEVERITY_WARN, phrases.with(key, details));
    }

    private static void add(String field, FacesMessage.Severity severity, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(field, new FacesMessage(severity, sentence, null));
    }
}
