package org.saphan.inquiry.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.PrimeFaces;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.Inquiry;
import org.saphan.inquiry.InquiryDesk;
import org.saphan.inquiry.InquiryReading;
import org.saphan.inquiry.InquiryStep;
import org.saphan.inquiry.Lookalikes;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.Notices;

/** One inquiry: {@code desk/inquiry.xhtml}. What is being done with it stands in the address. */
@Named
@ViewScoped
public class InquiryCase implements Serializable {

    /** What can be opened on the page. */
    private static final List<String> DOINGS = List.of("ask", "answer", "decline", "hand-over", "link", "note");
    private static final long serialVersionUID = 1L;

    @Inject
    transient InquiryReading reading;

    @Inject
    transient InquiryDesk desk;

    @Inject
    transient Lookalikes lookalikes;

    @Inject
    transient Notices notices;

    private long id;
    private Long with;
    private String doing;
    private transient InquiryReading.Opened opened;
    private transient InquiryReading.Opened other;

    /** @throws NotFound when there is none */
    public void load() {
        opened = reading.open(id);
        other = with == null ? null : reading.open(with);
        if (doing != null && (!DOINGS.contains(doing) || !isPossible(doing))) {
            doing = null;
        }
    }

    private boolean isPossible(String what) {
        return switch (what) {
            case "ask", "answer", "decline" -> can(what.toUpperCase(Locale.ROOT));
            case "hand-over" -> getInquiry().getState().isOpen();
            default -> true;
        };
    }

    /** What the person does; when somebody was quicker they are told, and see how it stands now. */
    void take(Runnable work, String notice) {
        try {
            work.run();
        } catch (CaseMoved moved) {
            tell(moved);
            return;
        }
        done();
        notices.tell(notice);
        load();
    }

    /** Somebody was quicker: how it stands now is shown, and what was typed stays, to be copied or given up. */
    void tell(CaseMoved moved) {
        notices.refuse(null, moved);
        opened = reading.open(id);
    }

    /** Nothing that was typed has to be kept any more. */
    private void done() {
        doing = null;
        PrimeFaces.current().ajax().addCallbackParam("saved", true);
        PrimeFaces.current().ajax().addCallbackParam("address", getAddress());
        PrimeFaces.current().ajax().addCallbackParam("keep", getKeep());
    }

    public void claim() {
        take(() -> desk.claim(id), "triage.notice.claimed");
    }

    public void resume() {
        take(() -> desk.resume(id), "triage.notice.resumed");
    }

    public void callSpam() {
        take(() -> desk.callSpam(id), "triage.notice.spam");
    }

    public void callNoSpam() {
        take(() -> desk.callNoSpam(id), "triage.notice.no_spam");
    }

    public void reopen() {
        take(() -> desk.reopen(id), "triage.notice.reopened");
    }

    /** Goes on to where the match is made. */
    public String requestMatch() {
        take(() -> desk.requestMatch(id), "triage.notice.match");
        return can("REQUEST_MATCH") ? null : "/desk/match?faces-redirect=true&inquiry=" + id;
    }

    /** Whether a step starts where the inquiry stands. */
    public boolean can(String step) {
        return InquiryStep.valueOf(step).startsFrom(getInquiry().getState());
    }

    /** Whether somebody may take it: it is new, or was given to a desk and to nobody there. */
    public boolean isClaimable() {
        return can("CLAIM") || getInquiry().getState().isOpen() && getInquiry().getOwner() == null;
    }

    public Inquiry getInquiry() {
        return getOpened().inquiry();
    }

    public InquiryReading.Opened getOpened() {
        if (opened == null) {
            opened = reading.open(id);
        }
        return opened;
    }

    /** The inquiry beside which it is looked at; null for none. */
    public InquiryReading.Opened getOther() {
        return other;
    }

    public List<Lookalikes.Lookalike> getLookalikes() {
        return lookalikes.of(id);
    }

    public long getElsewhere() {
        return lookalikes.elsewhere(id);
    }

    /** Under which name the browser keeps what is typed. */
    public String getKeep() {
        return "inquiry-" + id + (doing == null ? "" : "-" + doing);
    }

    public String getAddress() {
        return "/desk/inquiry?id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public String getDoing() {
        return doing;
    }

    public void setDoing(String doing) {
        this.doing = doing;
    }
}
