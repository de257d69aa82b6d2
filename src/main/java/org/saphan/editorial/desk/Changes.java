package org.saphan.editorial.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Content;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.FactChange;
import org.saphan.editorial.FactHistory;
import org.saphan.editorial.ReleasePlans;
import org.saphan.editorial.Remark;
import org.saphan.editorial.Remarks;
import org.saphan.editorial.WordField;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.language.Language;

/** What the page of a review shows beside its buttons: the changed fields, the changed facts, the remarks. */
@Named
@RequestScoped
public class Changes {

    /** One field with its words before and after. */
    public record Changed(WordField field, String before, String after) {

        public WordField getField() {
            return field;
        }

        public String getBefore() {
            return before;
        }

        public String getAfter() {
            return after;
        }

        public boolean isSame() {
            return before.equals(after);
        }
    }

    @Inject
    Review review;

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    Remarks remarks;

    @Inject
    ReleasePlans plans;

    @Inject
    FactHistory facts;

    private ContentRow row;

    /** All fields of the edition against the live one; against nothing while none is live. */
    public List<Changed> getFields() {
        return PhaseMemory.recall(this, "fields", this::fields);
    }

    private List<Changed> fields() {
        Edition edition = review.getEdition();
        Edition live = edition.getState().isWorking() ? live(edition) : edition;
        Map<String, String> before = live == null ? Map.of() : WordField.read(live.getWords());
        return WordField.of(edition.getWords().getClass()).stream()
                .map(field -> new Changed(field, before.getOrDefault(field.name(), ""), field.readFrom(edition.getWords()))).toList();
    }

    private Edition live(Edition edition) {
        return editions().live(edition.contentId(), edition.getLanguage()).map(Edition.class::cast).orElse(null);
    }

    public boolean isFirst() {
        return live(review.getEdition()) == null;
    }

    /** The facts that were changed since the public last got new words. */
    public List<FactChange> getFacts() {
        Edition live = live(review.getEdition());
        Content content = review.getEdition().getOwner();
        return live == null ? List.of() : facts.since(review.getKind(), content, live.getPublishedAt());
    }

    public List<Remark> getRemarks() {
        return PhaseMemory.recall(this, "remarks", () -> remarks.of(review.getKind(), review.getEdition().getId()));
    }

    /** The languages that wait for each other; empty when each goes by itself. */
    public List<Language> getTogether() {
        return List.copyOf(plans.together(review.getKind(), review.getId()));
    }

    public ContentRow getRow() {
        if (row == null) {
            row = contents.row(editions(), review.getId());
        }
        return row;
    }

    private Editions<?> editions() {
        return types.get(review.getKind());
    }
}
