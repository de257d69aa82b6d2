package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/**
 * The mails to whoever sent an inquiry, in their language, each with a link of its own; all mails of a case stand
 * together in their mailbox. Nothing is sent when nobody is known any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SenderMails {

    @Inject
    CaseMails mails;

    @Inject
    CaseLinks links;

    /** Asks whether they really wrote. @param base the site's address without a slash at its end */
    public void confirm(Inquiry inquiry, String base) {
        put("confirm", inquiry, Map.of("link", address(inquiry, base, "confirm", CaseLinks.Purpose.CONFIRM)));
    }

    /** It counts from now on, and has a reference. */
    public void received(Inquiry inquiry, String base) {
        put("received", inquiry, Map.of("link", status(inquiry, base)));
    }

    /** @param words the officer's question */
    public void asked(Inquiry inquiry, String words, String base) {
        put("asked", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    /** @param words the officer's answer */
    public void answered(Inquiry inquiry, String words, String base) {
        put("answered", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    /** @param words the officer's, with the reason */
    public void declined(Inquiry inquiry, String words, String base) {
        put("declined", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    private String status(Inquiry inquiry, String base) {
        return address(inquiry, base, "status", CaseLinks.Purpose.STATUS);
    }

    private String address(Inquiry inquiry, String base, String page, CaseLinks.Purpose purpose) {
        return base + "/" + inquiry.getLanguage().tag() + "/inquiry/" + page + "/" + links.make(purpose, inquiry.getId()).words();
    }

    /** What holds the mails of a case together. */
    static String thread(Inquiry inquiry) {
        return InquirySteps.KIND + " " + inquiry.getId();
    }

    /** @param which of the mails */
    private void put(String which, Inquiry inquiry, Map<String, ?> details) {
        String recipient = inquiry.getSender().getEmail();
        if (recipient == null) {
            return;
        }
        Map<String, Object> all = new HashMap<>(details);
        all.put("name", inquiry.getSender().getName());
        all.put("company", inquiry.getSender().getCompany());
        all.put("reference", inquiry.getReference() == null ? "" : inquiry.getReference());
        mails.putInThread(thread(inquiry), "inquiry.mail." + which, inquiry.getLanguage(), recipient, all);
    }
}
