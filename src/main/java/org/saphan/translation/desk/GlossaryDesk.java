package org.saphan.translation.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;
import org.saphan.translation.Glossary;
import org.saphan.translation.GlossaryTerm;

/** The glossary: {@code desk/glossary.xhtml}. */
@Named
@ViewScoped
public class GlossaryDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Glossary glossary;

    @Inject
    Notices notices;

    private String words = "";
    private GlossaryTerm term = new GlossaryTerm();

    public void edit(long id) {
        term = glossary.get(id);
    }

    public void save() {
        glossary.keep(term);
        term = new GlossaryTerm();
        notices.tell("translation.notice.term_kept");
    }

    public void remove() {
        glossary.remove(term.getId());
        term = new GlossaryTerm();
        notices.tell("translation.notice.term_removed");
    }

    public void cancel() {
        term = new GlossaryTerm();
    }

    public List<GlossaryTerm> getTerms() {
        return glossary.find(words);
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public GlossaryTerm getTerm() {
        return term;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
