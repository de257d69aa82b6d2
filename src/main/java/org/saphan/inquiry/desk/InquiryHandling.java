package org.saphan.inquiry.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseMoved;
import org.saphan.inquiry.Handover;
import org.saphan.inquiry.InquiryDesk;
import org.saphan.inquiry.Lookalikes;
import org.saphan.language.Language;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Notices;

/** What officers settle among themselves about an inquiry: whose it is, to which other it belongs, and notes. */
@Named
@ViewScoped
public class InquiryHandling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InquiryCase shown;

    @Inject
    transient Handover handover;

    @Inject
    transient Lookalikes lookalikes;

    @Inject
    transient InquiryDesk desk;

    @Inject
    transient CurrentPerson me;

    @Inject
    transient BaseAddress base;

    @Inject
    transient HttpServletRequest request;

    @Inject
    transient Notices notices;

    private String receiver;
    private String words;
    private String reference;

    /**
     * Somebody it can be given to.
     *
     * @param officer null for the desk
     */
    public record Receiver(Language desk, Person officer) {

        public String getCode() {
            return desk.tag() + (officer == null ? "" : " " + officer.getId());
        }

        public Language getDesk() {
            return desk;
        }

        /** Empty for whoever of the desk claims it. */
        public String getName() {
            return officer == null ? "" : officer.getDisplayName();
        }
    }

    /** The desks that have officers, each with its officers. */
    public List<Receiver> getReceivers() {
        List<Receiver> receivers = new ArrayList<>();
        for (Language each : Language.values()) {
            List<Person> officers = handover.officers(each);
            if (!officers.isEmpty()) {
                receivers.add(new Receiver(each, null));
                officers.forEach(officer -> receivers.add(new Receiver(each, officer)));
            }
        }
        return receivers;
    }

    /** Back to the queue when it belongs to others now. */
    public String handOver() {
        String[] to = receiver.split(" ");
        Language desk = Language.find(to[0]).orElseThrow();
        Long officer = to.length == 1 ? null : Long.valueOf(to[1]);
        try {
            handover.handOver(shown.getId(), shown.getInquiry().getVersion(), new Handover.Receiver(desk, officer), words, base.of(request));
        } catch (CaseMoved moved) {
            shown.tell(moved);
            return null;
        }
        words = null;
        if (!me.may(Act.HANDLE_CASES, desk)) {
            notices.tell("triage.notice.handed");
            return "/desk/inquiries?faces-redirect=true";
        }
        shown.take(() -> { }, "triage.notice.handed");
        return null;
    }

    public void link() {
        shown.take(() -> lookalikes.link(shown.getId(), reference), "triage.notice.linked");
    }

    /** One click beside an inquiry that is like this one. */
    public void link(String other) {
        shown.take(() -> lookalikes.link(shown.getId(), other), "triage.notice.linked");
    }

    public void note() {
        shown.take(() -> desk.note(shown.getId(), me.getPerson().getLanguage(), words), "triage.notice.noted");
        words = null;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
