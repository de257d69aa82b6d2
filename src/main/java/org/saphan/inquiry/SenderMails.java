package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/** The mails to whoever sent an inquiry, in their language, each with a link of its own. Nothing is sent when nobody is known any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SenderMails {

    @Inject
    CaseMails mails;

    @Inject
    CaseLinks links;

    /** @param words the officer's question */
    public void asked(Inquiry inquiry, String words, String base) {
        put("inquiry.mail.asked", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    /** @param words the officer's answer */
    public void answered(Inquiry inquiry, String words, String base) {
        put("inquiry.mail.answered", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    /** @param words the officer's, with the reason */
    public void declined(Inquiry inquiry, String words, String base) {
        put("inquiry.mail.declined", inquiry, Map.of("words", words, "link", status(inquiry, base)));
    }

    private String status(Inquiry inquiry, String base) {
        return base + "/" + inquiry.getLanguage().tag() + "/inquiry/status/" + links.make(CaseLinks.Purpose.STATUS, inquiry.getId()).words();
    }

    private void put(String key, Inquiry inquiry, Map<String, ?> details) {
        String recipient = inquiry.getSender().getEmail();
        if (recipient == null) {
            return;
        }
        Map<String, Object> all = new HashMap<>(details);
        all.put("name", inquiry.getSender().getName());
        all.put("company", inquiry.getSender().getCompany());
        all.put("reference", inquiry.getReference() == null ? "" : inquiry.getReference());
        mails.put(key, inquiry.getLanguage(), recipient, all);
    }
}
