package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.form.RateLimit;

/** Where inquiries come in: what was typed becomes one when it is sent, and counts when the sender confirms it. */
@ApplicationScoped
@Transactional
public class Reception {

    private static final int MOST_A_DAY = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    Drafts drafts;

    @Inject
    FormCheck check;

    @Inject
    Topics topics;

    @Inject
    SpamGuard guard;

    @Inject
    RateLimit limit;

    @Inject
    Consents consents;

    @Inject
    InquirySteps steps;

    @Inject
    CaseLinks links;

    @Inject
    CaseLog log;

    @Inject
    InquiryTexts texts;

    @Inject
    SenderMails mails;

    @Inject
    Clock clock;

    /**
     * Makes an inquiry of a draft; sent again, it is the same one.
     *
     * @param key the form's own
     * @param base the site's address without a slash at its end
     * @return the sender's language; empty when the draft is gone or is not fit to be sent, and nothing happened
     * @throws TooOften when that e-mail address sent enough today
     */
    public Optional<Language> send(String key, String base) {
        Optional<InquiryDraft> draft = drafts.lock(key);
        if (draft.isEmpty()) {
            return sent(key);
        }
        FilledForm form = draft.get().form();
        if (!check.check(form).isEmpty()) {
            return Optional.empty();
        }
        if (!limit.allows("email", form.get(InquiryField.EMAIL).toLowerCase(Locale.ROOT), MOST_A_DAY, Duration.ofDays(1))) {
            throw new TooOften();
        }
        Inquiry inquiry = inquiry(key, form).judged(guard.judge(form, draft.get().signs()));
        em.persist(inquiry);
        em.flush();
        draft.get().getFiles().forEach(file -> em.persist(new InquiryFile(inquiry, file, clock.instant())));
        em.flush();
        drafts.forget(key);
        log.note("SEND", InquirySteps.KIND, inquiry.getId(), "", inquiry.getState());
        mails.confirm(inquiry, base);
        return Optional.of(inquiry.getLanguage());
    }

    /**
     * The sender's language of what became of a form; empty when it was not sent. Asked before {@link #send}, it spares
     * those who press twice the wait for each other.
     */
    public Optional<Language> sent(String key) {
        return em.createQuery("select i.language from Inquiry i where i.formKey = :key", Language.class)
                .setParameter("key", Token.hash(key)).getResultStream().findFirst();
    }

    private Inquiry inquiry(String key, FilledForm form) {
        Language language = Language.find(form.get(InquiryField.LANGUAGE)).orElseThrow();
        Language shown = consents.language(Consents.INQUIRY, form.get(InquiryField.CONSENT)).orElseThrow();
        String country = form.get(InquiryField.COUNTRY);
        Optional<Topics.Topic> topic = topics.find(form.get(InquiryField.ABOUT), language);
        Language desk = Language.ofCountry(topic.map(Topics.Topic::country).orElse(country));
        String cooperation = form.orNull(InquiryField.COOPERATION);
        String industry = form.orNull(InquiryField.INDUSTRY);
        Subject subject = topic.map(known -> known.subject(cooperation, industry)).orElseGet(() -> new Subject(null, null, null, cooperation, industry));
        return new Inquiry(Token.hash(key), language, desk, contact(form), country, false)
                .about(subject, form.get(InquiryField.MESSAGE))
                .consented(consents.given(Consents.INQUIRY, shown));
    }

    static Contact contact(FilledForm form) {
        String phone = form.orNull(InquiryField.PHONE);
        return new Contact(form.get(InquiryField.NAME), form.orNull(InquiryField.READING), form.get(InquiryField.COMPANY_NAME), form.orNull(InquiryField.ROLE),
                form.get(InquiryField.EMAIL), phone == null ? null : PhoneNumbers.e164(phone, form.get(InquiryField.COUNTRY)).orElse(null));
    }

    /** What a confirming link leads to. @throws NotFound when it is forged or has expired */
    public Inquiry find(String token) {
        Inquiry inquiry = em.find(Inquiry.class, links.open(CaseLinks.Purpose.CONFIRM, token));
        if (inquiry == null || inquiry.isAnonymous()) {
            throw new NotFound("link", CaseLinks.Purpose.CONFIRM);
        }
        return inquiry;
    }

    /**
     * The inquiry counts from now on; confirmed again, nothing happens.
     *
     * @return a new link's secret that leads to where it stands
     */
    public Token confirm(String token, String base) {
        Inquiry inquiry = find(token);
        if (inquiry.getState() == InquiryState.UNCONFIRMED) {
            steps.lock(inquiry.getId());
        }
        if (inquiry.getState() == InquiryState.UNCONFIRMED) {
            steps.take(inquiry, InquiryStep.CONFIRM, null);
            mails.received(inquiry, base);
        }
        return links.make(CaseLinks.Purpose.STATUS, inquiry.getId());
    }

    /** Somebody else wrote with this address: nothing is kept of it. One that counts already stays. */
    public void refuse(String token) {
        Inquiry inquiry = steps.lock(find(token).getId());
        if (inquiry.getState() == InquiryState.UNCONFIRMED) {
            texts.erase(inquiry);
        }
    }
}
