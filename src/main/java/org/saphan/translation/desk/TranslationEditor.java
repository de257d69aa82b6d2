package org.saphan.translation.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Edition;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Editions;
import org.saphan.editorial.Standing;
import org.saphan.editorial.WordField;
import org.saphan.editorial.WordsMissing;
import org.saphan.editorial.Writing;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.editorial.web.SheetEditor;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.Phrases;
import org.saphan.translation.TranslationChecks;
import org.saphan.translation.TranslationFiles;
import org.saphan.translation.XliffDocument;
import org.saphan.translation.XliffReader;

/** Translating one content: the source, what changed in it since, and the words being written: {@code desk/translate.xhtml}. */
@Named
@ViewScoped
public class TranslationEditor extends SheetEditor {

    private static final long serialVersionUID = 1L;

    /** One field in three panes. */
    public record Pane(WordField field, String seen, String source, boolean changed) {

        public WordField getField() {
            return field;
        }

        /** The source as it was when this translation was last equal to it. */
        public String getSeen() {
            return seen;
        }

        public String getSource() {
            return source;
        }

        public boolean isChanged() {
            return changed;
        }
    }

    @Inject
    transient Contents contents;

    @Inject
    transient EditorialDesk desk;

    @Inject
    transient Writing writing;

    @Inject
    transient TranslationFiles files;

    @Inject
    transient Phrases phrases;

    private List<TranslationChecks.Finding> findings = List.of();
    private boolean insisting;
    private boolean changedOnly;
    private Long sourceId;
    private int sourceVersion;

    @Override
    public void load() {
        super.load();
        Edition source = source();
        if (source == null) {
            throw new NotFound(getKind(), getId());
        }
        findings = List.of();
        insisting = false;
        sourceId = source.getId();
        sourceVersion = source.getVersion();
    }

    @Override
    protected String address() {
        return "/desk/translate?kind=" + getKind() + "&id=" + getId() + "&language=" + getLanguage().tag();
    }

    /** The edition in force of the language in which the content is written first-hand. */
    @Override
    protected Edition source() {
        return PhaseMemory.recall(this, "source", () -> Standing.sourceFor(getEdition(), getLanguage(), editions().current(getId())).orElse(null));
    }

    public Edition getSource() {
        return source();
    }

    /** The fields side by side. What the source has nothing in is left out, unless something is written there. */
    public List<Pane> getPanes() {
        return PhaseMemory.recall(this, "panes", this::panes);
    }

    private List<Pane> panes() {
        Map<String, String> now = WordField.read(source().getWords());
        Map<String, String> seen = seen(now);
        return getFields().stream().filter(field -> !now.get(field.name()).isBlank() || !getValues().get(field.name()).isBlank() || field.required())
                .map(field -> new Pane(field, seen.getOrDefault(field.name(), ""), now.get(field.name()), !now.get(field.name()).equals(seen.getOrDefault(field.name(), ""))))
                .filter(pane -> !changedOnly || pane.changed()).toList();
    }

    /** The source's words when this translation was last equal to them; those of now while there is no translation. */
    private Map<String, String> seen(Map<String, String> now) {
        Edition own = getEdition();
        if (own == null || own.getTranslatedFrom() == null) {
            return now;
        }
        return own.sourceSeen().isEmpty() ? WordField.read(editions().get(own.getTranslatedFrom()).getWords()) : own.sourceSeen();
    }

    public boolean isOutdated() {
        return getRow().standing(getLanguage()).outdated();
    }

    /** Submits, and says that the translation is equal to the source as this page shows it. */
    public void submit() {
        Edition source = source();
        if (!source.getId().equals(sourceId) || source.getVersion() != sourceVersion) {
            load();
            notices.warn("translation.notice.source_moved", Map.of());
        } else if (keep()) {
            findings = insisting ? List.of() : files.check(source, getLanguage(), getFields(), getValues());
            if (findings.isEmpty()) {
                submit(editions());
            } else {
                insisting = true;
            }
        }
    }

    /** What the checks found at the last try to submit; a second try submits nevertheless. */
    public List<TranslationChecks.Finding> getFindings() {
        return findings;
    }

    /** A finding as a sentence. */
    public String told(TranslationChecks.Finding finding) {
        return phrases.with(finding.key(), Map.of("field", phrases.of("field.word." + finding.field()), "detail", String.valueOf(finding.detail())));
    }

    /**
     * Fills the form from a file; nothing is saved until the person looks at it and saves, but what a machine made is kept and marked at once.
     *
     * @param machine whether the person says so; the file may say it as well
     */
    void take(InputStream file, boolean machine) throws IOException {
        XliffDocument expected = files.document(getKind(), source(), getLanguage(), getFields(), getValues(), false);
        XliffDocument answer = XliffReader.read(file, expected);
        answer.units().forEach(unit -> getValues().put(unit.id(), unit.target()));
        notices.tell("translation.notice.file_taken");
        if (machine || answer.machine()) {
            mark(true);
        }
    }

    /** Whether a machine made the words and nobody has gone through them yet. */
    public boolean isMachine() {
        return getEdition() != null && getEdition().isMachine();
    }

    /** @param machine false once the person has gone through the words */
    public void mark(boolean machine) {
        if (keep()) {
            writing.markMachine(editions(), getEditionId(), machine);
            load();
            notices.tell(machine ? "translation.notice.machine" : "translation.notice.gone_through");
        }
    }

    private <E extends Edition> void submit(Editions<E> editions) {
        try {
            writing.matchSource(editions, getEditionId(), sourceId);
            desk.submit(editions, editions.get(getEditionId()));
            notices.tell("editorial.notice.submitted");
        } catch (WordsMissing missing) {
            missing.fields().forEach(field -> notices.refuse("words:" + field, missing));
        }
        load();
    }

    public ContentRow getRow() {
        return PhaseMemory.recall(this, "row", () -> contents.row(editions(), getId()));
    }

    public boolean isChangedOnly() {
        return changedOnly;
    }

    public void setChangedOnly(boolean changedOnly) {
        this.changedOnly = changedOnly;
    }
}
