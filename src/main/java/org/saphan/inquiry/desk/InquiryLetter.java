package org.saphan.inquiry.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphan.account.CurrentPerson;
import org.saphan.inquiry.DeclineReason;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryDesk;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.LetterRefused;
import org.saphan.inquiry.LetterTemplate;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;
import org.saphan.platform.web.BaseAddress;

/** A letter to the sender, begun with a template in their language: {@code WEB-INF/desk/inquiry/letter.xhtml}. */
@Named
@ViewScoped
public class InquiryLetter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InquiryCase shown;

    @Inject
    transient InquiryDesk desk;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient BaseAddress base;

    @Inject
    transient HttpServletRequest request;

    private String choice;
    private String words;
    private String inserted;

    /** The codes of what a letter may begin with; for a refusal these are its reasons. */
    public List<String> getChoices() {
        InquiryStep step = step();
        return step == InquiryStep.DECLINE ? Arrays.stream(DeclineReason.values()).map(Enum::name).toList()
                : LetterTemplate.of(step).stream().map(Enum::name).toList();
    }

    private InquiryStep step() {
        return InquiryStep.valueOf(shown.getDoing().toUpperCase(Locale.ROOT));
    }

    /** The beginning of the keys of the choices. */
    public String getLabels() {
        return step() == InquiryStep.DECLINE ? "letter.decline." : "letter.template.";
    }

    /** Puts the chosen words in; what was typed by hand stays above them. */
    public void insert() {
        String template = words(getLanguage());
        boolean untouched = words == null || words.isBlank() || words.strip().equals(inserted);
        words = untouched ? template : words.strip() + "\n\n" + template;
        inserted = words.strip();
    }

    private String words(Language language) {
        return choice == null || !getChoices().contains(choice) ? "" : catalogue.phrase(getLabels() + choice + ".text", language.locale(),
                Map.of("gap", LetterRefused.GAP));
    }

    /** What the chosen words mean, for an officer who does not speak the sender's language; empty for the others. */
    public String getMeaning() {
        return isForeign() && choice != null ? words(me.getPerson().getLanguage()) : "";
    }

    /** Whether the sender's language is neither that of the person's desk nor of their duties. */
    public boolean isForeign() {
        Language language = getLanguage();
        return language != me.getPerson().getLanguage()
                && me.getPerson().getDuties().stream().noneMatch(duty -> duty.getLanguageTag().equals(language.tag()));
    }

    public void send() {
        String what = shown.getDoing();
        Inquiry inquiry = shown.getInquiry();
        InquiryDesk.Letter letter = new InquiryDesk.Letter(words, inquiry.getVersion(), base.of(request));
        shown.take(() -> send(what, inquiry.getId(), letter), "triage.notice." + what);
        if (shown.getDoing() == null) {
            words = null;
            choice = null;
        }
    }

    private void send(String what, long id, InquiryDesk.Letter letter) {
        switch (what) {
            case "ask" -> desk.ask(id, letter);
            case "answer" -> desk.answer(id, letter);
            default -> desk.decline(id, DeclineReason.valueOf(choice), letter);
        }
    }

    public Language getLanguage() {
        return shown.getInquiry().getLanguage();
    }

    public int getLongest() {
        return LetterRefused.LONGEST;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
