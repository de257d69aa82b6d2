package org.saphan.inquiry.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseStep;
import org.saphan.inquiry.InquiryMessage;
import org.saphan.inquiry.InquiryReading;
import org.saphan.inquiry.InquiryStep;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Dates;

/** All that happened to an inquiry in one row: steps, letters, notes and who gave it to whom. */
@Named
@RequestScoped
public class CaseTimeline {

    /**
     * @param kind for its looks: {@code step}, {@code move}, or the kind of a message in small letters
     * @param who null for the sender
     * @param words of a message; null for the others
     * @param language of the words
     */
    public record Entry(Instant at, String kind, String label, String who, String words, Language language) {

        public Instant getAt() {
            return at;
        }

        public String getKind() {
            return kind;
        }

        public String getLabel() {
            return label;
        }

        public String getWho() {
            return who;
        }

        public String getWords() {
            return words;
        }

        public Language getLanguage() {
            return language;
        }
    }

    /** Steps whose message stands in the row and says the same. */
    private static final Set<String> TOLD_BY_LETTERS = Set.of(InquiryStep.ASK.name(), InquiryStep.ANSWER.name(), InquiryStep.INFORM.name());

    @Inject
    Phrases phrases;

    @Inject
    Dates dates;

    /** The oldest first. */
    public List<Entry> of(InquiryReading.Opened opened) {
        List<Entry> all = new ArrayList<>();
        opened.steps().stream().filter(step -> !TOLD_BY_LETTERS.contains(step.getStep())).forEach(step -> all.add(new Entry(step.getAt(), "step", label(step), name(step.getPerson()), null, null)));
        opened.moves().forEach(move -> all.add(new Entry(move.at(), "move", phrases.with("triage.move." + move.action(), Map.of("to", move.to())), move.by(), null, null)));
        opened.messages().forEach(message -> all.add(new Entry(message.getAt(), message.getKind().name().toLowerCase(Locale.ROOT),
                phrases.label("triage.message", message.getKind()), name(message.getPerson()), message.getWords(), message.getLanguage())));
        all.sort(Comparator.comparing(Entry::at));
        return all;
    }

    private String label(CaseStep step) {
        String label = phrases.of("inquiry.step." + step.getStep());
        return step.getReason() == null || !"DECLINE".equals(step.getStep()) ? label : label + ": " + phrases.of("letter.decline." + step.getReason());
    }

    private static String name(Person person) {
        return person == null ? null : person.getDisplayName();
    }

    /** The notes of officers alone, the newest first. */
    public List<InquiryMessage> notes(InquiryReading.Opened opened) {
        List<InquiryMessage> notes = new ArrayList<>(opened.messages().stream().filter(message -> message.getKind() == InquiryMessage.Kind.NOTE).toList());
        Collections.reverse(notes);
        return notes;
    }
}
