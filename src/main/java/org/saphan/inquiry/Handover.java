package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** Gives inquiries to colleagues, also to those of another desk, and tells them by mail. */
@ApplicationScoped
@Transactional
public class Handover {

    /**
     * Who gets it.
     *
     * @param officer null for whoever of the desk claims it
     */
    public record Receiver(Language desk, Long officer) {
    }

    @Inject
    InquirySteps steps;

    @Inject
    InquiryTexts texts;

    @Inject
    Officers officers;

    @Inject
    CaseMails mails;

    @Inject
    CaseLog log;

    @Inject
    CurrentPerson me;

    /** To whom inquiries can be given, by name. */
    public List<Person> officers(Language desk) {
        me.must(Act.HANDLE_CASES, null);
        return officers.of(desk);
    }

    /**
     * @param version of the inquiry as the officer saw it
     * @param note for the colleagues; may be empty
     * @param base the site's address without a slash at its end
     * @throws CaseMoved when something happened to it in the meantime, or it is closed
     * @throws ReceiverRefused when the receiver is no officer of that desk
     */
    public void handOver(long id, int version, Receiver to, String note, String base) {
        me.must(Act.HANDLE_CASES, null);
        Inquiry inquiry = steps.lock(id);
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        Person officer = receiver(to);
        if (isThere(inquiry, to)) {
            return;
        }
        if (!inquiry.getState().isOpen() || inquiry.getVersion() != version) {
            throw new CaseMoved();
        }
        if (note != null && !note.isBlank()) {
            LetterRefused.check(note);
            texts.add(inquiry, InquiryMessage.Kind.NOTE, me.getPerson().getLanguage(), note.strip());
        }
        log.note("HAND_OVER", InquirySteps.KIND, id, place(inquiry.getDesk(), inquiry.getOwner()), place(to.desk(), officer));
        inquiry.handedTo(to.desk());
        inquiry.ownedBy(officer);
        (officer == null ? officers.of(to.desk()) : List.of(officer)).forEach(each -> tell(each, inquiry, base));
    }

    private Person receiver(Receiver to) {
        if (to.officer() == null) {
            return null;
        }
        return officers.of(to.desk()).stream().filter(each -> each.getId() == to.officer()).findFirst().orElseThrow(ReceiverRefused::new);
    }

    private static boolean isThere(Inquiry inquiry, Receiver to) {
        Long owner = inquiry.getOwner() == null ? null : inquiry.getOwner().getId();
        return inquiry.getDesk() == to.desk() && (owner == null ? to.officer() == null : owner.equals(to.officer()));
    }

    /** As the audit trail names it: the desk, and the officer's number. */
    private static String place(Language desk, Person officer) {
        return officer == null ? desk.tag() : desk.tag() + " " + officer.getId();
    }

    private void tell(Person officer, Inquiry inquiry, String base) {
        if (officer.getId() != me.id()) {
            mails.put("triage.mail.handed", officer.getLanguage(), officer.getEmail(), Map.of("reference", inquiry.getReference(),
                    "name", officer.getDisplayName(), "from", me.getPerson().getDisplayName(), "link", base + "/desk/inquiry?id=" + inquiry.getId()));
        }
    }
}
