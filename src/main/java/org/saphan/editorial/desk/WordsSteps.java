package org.saphan.editorial.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentRow;
import org.saphan.editorial.Contents;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Presences;
import org.saphan.editorial.ReleasePlans;
import org.saphan.editorial.Remark;
import org.saphan.editorial.Remarks;
import org.saphan.editorial.WordsMissing;
import org.saphan.editorial.Writing;
import org.saphan.language.Language;
import org.saphan.platform.web.Notices;

/** What stands beside the words while they are written: the next step, who else is here, remarks, which languages go together. */
@Named
@RequestScoped
public class WordsSteps {

    @Inject
    WordsEditor editor;

    @Inject
    EditorialDesk desk;

    @Inject
    Writing writing;

    @Inject
    Contents contents;

    @Inject
    ReleasePlans plans;

    @Inject
    Remarks remarks;

    @Inject
    Presences presences;

    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    private ContentRow row;

    public void submit() {
        if (editor.keep()) {
            submit(editor.editions());
        }
    }

    private <E extends Edition> void submit(Editions<E> editions) {
        try {
            desk.submit(editions, editions.get(editor.getEditionId()));
            notices.tell("editorial.notice.submitted");
        } catch (WordsMissing missing) {
            missing.fields().forEach(field -> notices.refuse("words:" + field, missing));
        }
        loadAnew();
    }

    public void reopen() {
        reopen(editor.editions());
    }

    private <E extends Edition> void reopen(Editions<E> editions) {
        desk.reopen(editions, editions.get(editor.getEditionId()));
        loadAnew();
        notices.tell("editorial.notice.reopened");
    }

    public void discard() {
        discard(editor.editions());
    }

    private <E extends Edition> void discard(Editions<E> editions) {
        desk.discard(editions, editions.get(editor.getEditionId()));
        loadAnew();
        notices.tell("editorial.notice.discarded");
    }

    private void loadAnew() {
        editor.load();
        row = null;
    }

    public boolean isMinor() {
        Edition edition = editor.getEdition();
        return edition != null && edition.isMinor();
    }

    public void setMinor(boolean minor) {
        if (editor.getEditionId() != null && minor != isMinor()) {
            writing.markMinor(editor.editions(), editor.getEditionId(), minor);
            loadAnew();
        }
    }

    /** Whether there are live words, of which a slip can be mended. */
    public boolean isMendable() {
        return editor.getEditionId() != null && row() != null && row().standing(editor.getLanguage()).live() != null;
    }

    /** The required fields that are still empty. */
    public List<String> getMissing() {
        return editor.getFields().stream().filter(field -> field.required() && editor.getValues().getOrDefault(field.name(), "").isBlank())
                .map(field -> field.name()).toList();
    }

    public ContentRow getRow() {
        return row();
    }

    private ContentRow row() {
        if (row == null && editor.getId() != null) {
            row = contents.row(editor.editions(), editor.getId());
        }
        return row;
    }

    public List<Remark> getRemarks() {
        return editor.getEditionId() == null ? List.of() : remarks.of(editor.getKind(), editor.getEditionId());
    }

    public void settle(long remark) {
        remarks.settle(remark);
    }

    /** The names of colleagues who have the same words open, in a list; empty for nobody. */
    public String getBesides() {
        if (editor.getId() == null) {
            return "";
        }
        return String.join(", ", presences.besides(editor.getKind(), editor.getId(), editor.getLanguage()));
    }

    /** The tags of the languages that go live together; empty when each goes by itself. */
    public String getTogether() {
        return editor.getId() == null ? "" : tags(plans.together(editor.getKind(), editor.getId()));
    }

    public void setTogether(String tags) {
        String chosen = tags == null ? "" : tags;
        if (editor.getId() != null && !chosen.equals(getTogether())) {
            Set<Language> languages = EnumSet.noneOf(Language.class);
            List.of(chosen.split(" ")).forEach(tag -> Language.find(tag).ifPresent(languages::add));
            plans.plan(editor.editions(), editor.getId(), languages);
            notices.tell("release.notice.planned", Map.of("count", languages.size()));
        }
    }

    /** Every choice of two languages or more, by their tags, with their names; all of them first. */
    public Map<String, String> getCombinations() {
        Language[] all = Language.values();
        Map<String, String> combinations = new LinkedHashMap<>();
        for (int bits = (1 << all.length) - 1; bits > 0; bits--) {
            Set<Language> some = EnumSet.noneOf(Language.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(all[i]);
                }
            }
            if (some.size() > 1) {
                combinations.put(tags(some), some.stream().map(Language::getOwnName).collect(Collectors.joining(" · ")));
            }
        }
        return combinations;
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    public void planned() {
        // the setter has done it; the page is drawn anew
    }

    /** Whether this person may review what is submitted here, which nobody may who submitted it. */
    public boolean isReviewable() {
        Edition edition = editor.getEdition();
        return edition != null && edition.getState().isWorking() && !edition.getState().isWritable() && me.may(Act.APPROVE, edition.getLanguage());
    }
}
