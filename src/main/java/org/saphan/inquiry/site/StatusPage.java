package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.account.Token;
import org.saphan.inquiry.CaseStep;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.FilledForm;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryField;
import org.saphan.inquiry.InquiryState;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.PhoneNumbers;
import org.saphan.inquiry.SenderDesk;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.form.FormStamp;
import org.saphan.platform.text.Characters;
import org.saphan.platform.text.Phrases;

/** Where an inquiry stands: {@code site/inquiry/status.xhtml}. */
@Named
@RequestScoped
public class StatusPage {

    /** Steps of which a sender is told. */
    private static final Set<String> TOLD = Set.of("CONFIRM", "CLAIM", "ASK", "INFORM", "ANSWER", "REQUEST_MATCH", "DECLINE", "REOPEN", "WITHDRAW");
    private static final Set<String> QUESTIONS = Set.of("correct", "withdraw", "erase");
    private static final Set<String> DONE = Set.of("inform", "withdraw", "correct");

    @Inject
    SenderDesk desk;

    @Inject
    FormStamp stamps;

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    Phrases phrases;

    private final String key = Token.make().words();
    private SenderDesk.View view;
    private String token;
    private String ask;
    private String done;
    private String words = "";
    private FilledForm typed;

    /** @param ask what to be asked about first: to correct, withdraw or erase; null for nothing */
    void show(String token, String ask, String done) {
        this.token = token;
        this.ask = ask != null && QUESTIONS.contains(ask) ? ask : null;
        this.done = done != null && DONE.contains(done) ? done : null;
        view = desk.view(token);
        head.describe(phrases.with("sender.title", Map.of("reference", getInquiry().getReference())), null).hide();
    }

    void say(String words) {
        this.words = words;
    }

    void fill(FilledForm typed) {
        this.typed = typed;
    }

    /** As they are kept. */
    static String words(String typed) {
        return typed == null ? "" : Characters.wanted(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** This page's address. */
    public String getHere() {
        return links.page("inquiry/status/" + token);
    }

    public Inquiry getInquiry() {
        return view.inquiry();
    }

    public SenderDesk.View getView() {
        return view;
    }

    /** The steps a sender is told of, the oldest first. */
    public List<CaseStep> getSteps() {
        return view.steps().stream().filter(step -> TOLD.contains(step.getStep())).toList();
    }

    /** What was typed, or else what is kept. */
    public String value(String field) {
        if (typed != null) {
            return typed.get(InquiryField.valueOf(field));
        }
        Contact sender = getInquiry().getSender();
        String kept = switch (InquiryField.valueOf(field)) {
            case NAME -> sender.getName();
            case READING -> sender.getReading();
            case COMPANY_NAME -> sender.getCompany();
            case ROLE -> sender.getRole();
            case PHONE -> sender.getPhone() == null ? null : PhoneNumbers.readable(sender.getPhone());
            case MESSAGE -> getInquiry().getMessage();
            default -> null;
        };
        return kept == null ? "" : kept;
    }

    public boolean isOpen() {
        return getInquiry().getState().isOpen();
    }

    public boolean isAsked() {
        return getInquiry().getState() == InquiryState.NEEDS_INFORMATION;
    }

    public boolean isWithdrawable() {
        return InquiryStep.WITHDRAW.startsFrom(getInquiry().getState());
    }

    public String getAsk() {
        return ask;
    }

    public String getDone() {
        return done;
    }

    public String getWords() {
        return words;
    }

    public String getKey() {
        return key;
    }

    public String getStamp() {
        return stamps.of(key);
    }
}
