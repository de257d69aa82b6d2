package org.saphan.translation.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Contents;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.Edition;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Editions;
import org.saphan.editorial.Standing;
import org.saphan.editorial.WordField;
import org.saphan.editorial.WordsMissing;
import org.saphan.editorial.Writing;
import org.saphan.editorial.web.SheetEditor;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

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
        List<? extends Edition> current = editions().current(getId());
        Edition own = getEdition();
        if (own != null && own.getTranslatedFrom() != null) {
            return Standing.source(own, current).orElse(null);
        }
        List<Language> order = getLanguage().readingOrder();
        return current.stream().filter(edition -> edition.getTranslatedFrom() == null && edition.getLanguage() != getLanguage())
                .map(Edition.class::cast)
                .min(java.util.Comparator.<Edition>comparingInt(edition -> edition.getState().isWorking() ? 1 : 0)
                        .thenComparingInt(edition -> order.indexOf(edition.getLanguage()))).orElse(null);
    }

    public Edition getSource() {
        return source();
    }

    /** The fields side by side. What the source has nothing in is left out, unless something is written there. */
    public List<Pane> getPanes() {
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
            submit(editions());
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
        return contents.row(editions(), getId());
    }

    public boolean isChangedOnly() {
        return changedOnly;
    }

    public void setChangedOnly(boolean changedOnly) {
        this.changedOnly = changedOnly;
    }
}
