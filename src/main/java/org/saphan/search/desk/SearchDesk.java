package org.saphan.search.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;
import org.saphan.search.MissedQueries;
import org.saphan.search.MissedQueries.Missed;
import org.saphan.search.SearchWords;
import org.saphan.search.Synonym;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.index.SearchIndex.Phase;

/** What editors see and teach of search: {@code desk/search.xhtml}. */
@Named
@ViewScoped
public class SearchDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SearchWords words;

    @Inject
    MissedQueries missed;

    @Inject
    SearchIndex index;

    @Inject
    Notices notices;

    private Synonym synonym = new Synonym();
    private String name = "";

    /** As the page shows them: a click is meant for the row that was seen, whatever others have changed since. */
    private transient List<Synonym> synonyms;
    private transient List<String> names;
    private transient List<Missed> queries;

    public void edit(long id) {
        synonym = words.get(id);
    }

    /** Begins a row with what somebody looked for in vain. */
    public void teach(Missed query) {
        synonym = new Synonym();
        switch (query.reader()) {
            case TH -> synonym.setTh(query.words());
            case JA -> synonym.setJa(query.words());
            default -> synonym.setEn(query.words());
        }
    }

    public void save() {
        words.keep(synonym);
        synonym = new Synonym();
        synonyms = null;
        notices.tell("searching.notice.kept");
    }

    public void remove() {
        words.remove(synonym.getId());
        synonym = new Synonym();
        synonyms = null;
        notices.tell("searching.notice.removed");
    }

    public void cancel() {
        synonym = new Synonym();
    }

    public void protect() {
        words.protect(name);
        name = "";
        names = null;
        notices.tell("searching.notice.protected");
    }

    public void unprotect(String unwanted) {
        words.unprotect(unwanted);
        names = null;
        notices.tell("searching.notice.unprotected");
    }

    public void forget(Missed query) {
        missed.forget(query.reader().tag(), query.words());
        queries = null;
    }

    public void rebuild() {
        words.rebuild();
        notices.tell("searching.notice.rebuilding");
    }

    public SearchIndex.State getState() {
        return index.state();
    }

    /** The key of the sentence that says how the index is. */
    public String getStateKey() {
        return "searching.state." + getState().phase();
    }

    public boolean isRunning() {
        return getState().phase() == Phase.REBUILDING;
    }

    public boolean isDue() {
        return words.isRebuildDue();
    }

    public List<Synonym> getSynonyms() {
        synonyms = synonyms == null ? words.synonyms() : synonyms;
        return synonyms;
    }

    public List<String> getNames() {
        names = names == null ? words.protectedNames() : names;
        return names;
    }

    public List<Missed> getMissed() {
        queries = queries == null ? missed.find() : queries;
        return queries;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public Synonym getSynonym() {
        return synonym;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
