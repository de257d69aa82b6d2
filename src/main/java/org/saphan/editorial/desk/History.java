package org.saphan.editorial.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.WordField;
import org.saphan.editorial.Writing;
import org.saphan.editorial.web.PhaseMemory;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Notices;

/** Every edition a content had in a language, and what each changed: {@code desk/history.xhtml}. */
@Named
@RequestScoped
public class History extends ContentPage {

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    Writing writing;

    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    private List<? extends Edition> editions = List.of();

    public void load() {
        me.must(Act.USE_DESK, null);
        editions = type().history(getId(), getLanguage());
    }

    /** Begins a draft with the words of an earlier edition. */
    public String restore(long editionId) {
        restore(type(), editionId);
        notices.tell("editorial.notice.restored");
        return "/desk/words?faces-redirect=true&kind=" + getKind() + "&id=" + getId() + "&language=" + getLanguageTag();
    }

    private <E extends Edition> void restore(Editions<E> type, long editionId) {
        if (type.get(editionId).contentId() != getId()) {
            throw new NotFound(getKind(), editionId);
        }
        writing.restore(type, editionId);
    }

    /** What an edition changed against the one before it. */
    public List<Changes.Changed> changed(Edition edition) {
        int at = editions.indexOf(edition);
        Map<String, String> before = at + 1 < editions.size() ? WordField.read(editions.get(at + 1).getWords()) : Map.of();
        return WordField.of(edition.getWords().getClass()).stream()
                .map(field -> new Changes.Changed(field, before.getOrDefault(field.name(), ""), field.readFrom(edition.getWords())))
                .filter(changed -> !changed.isSame()).toList();
    }

    public List<? extends Edition> getEditions() {
        return editions;
    }

    /** Its number, counted from the first. */
    public int number(Edition edition) {
        return IntStream.range(0, editions.size()).filter(i -> editions.get(i) == edition).map(i -> editions.size() - i).findFirst().orElse(0);
    }

    public ContentRow getRow() {
        return PhaseMemory.recall(this, "row", () -> contents.row(type(), getId()));
    }

    private Editions<?> type() {
        return types.get(getKind());
    }
}
