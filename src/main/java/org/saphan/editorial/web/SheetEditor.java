package org.saphan.editorial.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.FieldTooLong;
import org.saphan.editorial.Sheet;
import org.saphan.editorial.Sheets;
import org.saphan.editorial.StaleWords;
import org.saphan.editorial.WordField;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;

/** What all pages have in common on which words are typed: saving by itself, and two editors who collide. */
public abstract class SheetEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    protected transient ContentTypes types;

    @Inject
    protected transient Sheets sheets;

    @Inject
    protected transient CurrentPerson me;

    @Inject
    protected transient Notices notices;

    private String kind;
    private Long id;
    private String languageTag;
    private Sheet sheet;

    /** Opens the sheet that the address names. */
    public void load() {
        sheet = sheets.open(kind, id, getLanguage());
    }

    /** This page's address with the content it is about. */
    protected abstract String address();

    /** The facts with which a new content begins. */
    protected Map<String, String> facts() {
        return Map.of();
    }

    /** What the words are translated from; null when they are written first-hand. */
    protected Edition source() {
        return null;
    }

    public void save() {
        if (keep()) {
            notices.tell("editorial.notice.saved");
        }
    }

    /** Every few seconds while somebody types; says nothing when all is well. */
    public void autosave() {
        if (isWritable() && (id != null || !getValues().get(editions().titleField()).isBlank())) {
            keep();
        }
    }

    /** @return false when something was refused, which is then told */
    public boolean keep() {
        boolean kept = false;
        try {
            sheets.keep(sheet, facts(), source());
            kept = true;
        } catch (StaleWords stale) {
            sheets.compare(sheet);
        } catch (FieldTooLong tooLong) {
            notices.refuse("words:" + tooLong.field(), tooLong);
            PrimeFaces.current().ajax().update("words:" + tooLong.field() + "-problem");
        }
        id = sheet.getContentId();
        report(kept);
        return kept;
    }

    /** Tells the page's script what it cannot see: whether all is kept, and where the page is found from now on. */
    private void report(boolean kept) {
        PrimeFaces.Ajax ajax = PrimeFaces.current().ajax();
        ajax.addCallbackParam("saved", kept);
        ajax.addCallbackParam("keep", getKeepKey());
        if (id != null) {
            ajax.addCallbackParam("address", address());
        }
    }

    /** Writes one's own words over those that a colleague saved meanwhile; theirs stay in the audit trail. */
    public void keepMine() {
        sheets.insist(sheet);
        save();
    }

    public void takeTheirs() {
        load();
        notices.tell("editorial.notice.theirs_taken");
    }

    /** The fields in which a colleague saved something else, with both wordings. */
    public List<Conflict> getConflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, String> theirs = sheet == null ? null : sheet.getTheirs();
        if (theirs != null) {
            getFields().stream().filter(field -> !field.cleaned(getValues().get(field.name())).equals(theirs.get(field.name())))
                    .forEach(field -> conflicts.add(new Conflict(field, theirs.get(field.name()), field.cleaned(getValues().get(field.name())))));
        }
        return conflicts;
    }

    public Editions<?> editions() {
        return types.get(kind);
    }

    /** The working edition, or else the live one; null when there is none. */
    public Edition getEdition() {
        return PhaseMemory.recall(this, "edition", () -> sheet == null ? null : sheets.newest(sheet).orElse(null));
    }

    public boolean isWritable() {
        Edition edition = getEdition();
        boolean open = edition == null || !edition.getState().isWorking() || edition.getState().isWritable();
        return open && me.may(id == null ? Act.CREATE : Act.WRITE_WORDS, getLanguage());
    }

    public List<WordField> getFields() {
        return kind == null ? List.of() : editions().fields();
    }

    public Language getLanguage() {
        return Language.find(languageTag).orElseGet(() -> me.getPerson().getLanguage());
    }

    public String getLanguageTag() {
        return languageTag;
    }

    /** @param tag of no known language: then the person's own */
    public void setLanguageTag(String tag) {
        this.languageTag = Language.find(tag).orElseGet(() -> me.getPerson().getLanguage()).tag();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getKeepKey() {
        return kind + "/" + id + "/" + getLanguage().tag();
    }

    public Map<String, String> getValues() {
        return sheet.getValues();
    }

    public Instant getSavedAt() {
        return sheet.getSavedAt();
    }

    /** The edition that is being written; null until something is kept. */
    public Long getEditionId() {
        return sheet.getEditionId();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
