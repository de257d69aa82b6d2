package org.saphan.translation.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.saphan.platform.web.Notices;
import org.saphan.translation.Assignments;

/** Who is to translate what the editor shows, and by when: {@code WEB-INF/desk/translation.xhtml}. */
@Named
@RequestScoped
public class TranslationTask {

    @Inject
    TranslationEditor editor;

    @Inject
    Assignments assignments;

    @Inject
    Notices notices;

    private Long translator;
    private LocalDate due;

    /** Null when nobody was asked. */
    public Assignments.Assignment getAssignment() {
        return assignments.of(editor.getKind(), editor.getId(), editor.getLanguage()).orElse(null);
    }

    public Map<Long, String> getTranslators() {
        return assignments.translators(editor.getLanguage());
    }

    public void assign() {
        assignments.assign(editor.getKind(), editor.getId(), editor.getLanguage(), translator, due);
        notices.tell("translation.notice.assigned");
    }

    public Long getTranslator() {
        return translator;
    }

    public void setTranslator(Long translator) {
        this.translator = translator;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
