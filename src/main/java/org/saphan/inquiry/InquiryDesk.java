package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.DutyMissing;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/**
 * What officers do with an inquiry. Each method asks for the duty in the language of the inquiry's desk, and takes
 * one at a time: who comes second is told so. What was sent twice is done once.
 */
@ApplicationScoped
@Transactional
public class InquiryDesk {

    /**
     * What an officer writes to a sender.
     *
     * @param version of the inquiry as the officer saw it
     * @param base the site's address without a slash at its end
     */
    public record Letter(String words, int version, String base) {
    }

    @Inject
    InquirySteps steps;

    @Inject
    InquiryTexts texts;

    @Inject
    SenderMails mails;

    @Inject
    Officers officers;

    @Inject
    CaseLog log;

    @Inject
    CurrentPerson me;

    /** Has it from now on. @throws CaseMoved when somebody else has it */
    public void claim(long id) {
        Inquiry inquiry = lock(id);
        boolean received = inquiry.getState() == InquiryState.RECEIVED;
        if (!received && isMine(inquiry)) {
            return;
        }
        if (received) {
            steps.take(inquiry, InquiryStep.CLAIM, null);
        } else if (inquiry.getOwner() != null || !inquiry.getState().isOpen()) {
            throw new CaseMoved();
        } else {
            log.note("TAKE", InquirySteps.KIND, id, "", me.id());
        }
        inquiry.ownedBy(officers.get(me.id()));
    }

    /** Asks the sender for something. */
    public void ask(long id, Letter letter) {
        Inquiry inquiry = lock(id);
        if (write(inquiry, letter, InquiryStep.ASK, InquiryMessage.Kind.QUESTION, null)) {
            mails.asked(inquiry, letter.words().strip(), letter.base());
        }
    }

    public void answer(long id, Letter letter) {
        Inquiry inquiry = lock(id);
        if (write(inquiry, letter, InquiryStep.ANSWER, InquiryMessage.Kind.ANSWER, null)) {
            mails.answered(inquiry, letter.words().strip(), letter.base());
        }
    }

    public void decline(long id, DeclineReason reason, Letter letter) {
        Inquiry inquiry = lock(id);
        if (write(inquiry, letter, InquiryStep.DECLINE, InquiryMessage.Kind.ANSWER, reason)) {
            inquiry.because(reason.name());
            mails.declined(inquiry, letter.words().strip(), letter.base());
        }
    }

    /** @return false when this same letter was sent before */
    private boolean write(Inquiry inquiry, Letter letter, InquiryStep step, InquiryMessage.Kind kind, DeclineReason reason) {
        LetterRefused.check(letter.words());
        if (isDone(inquiry, step) && isLast(inquiry, kind, letter.words().strip())) {
            return false;
        }
        if (inquiry.getVersion() != letter.version()) {
            throw new CaseMoved();
        }
        steps.take(inquiry, step, reason == null ? null : reason.name());
        texts.add(inquiry, kind, inquiry.getLanguage(), letter.words().strip());
        if (inquiry.getOwner() == null) {
            inquiry.ownedBy(officers.get(me.id()));
        }
        return true;
    }

    private boolean isLast(Inquiry inquiry, InquiryMessage.Kind kind, String words) {
        List<InquiryMessage> messages = texts.messages(inquiry.getId());
        return messages.stream().filter(message -> message.getKind() == kind).reduce((before, last) -> last)
                .filter(last -> last.getWords().equals(words)).isPresent();
    }

    /** Goes on without the information that was asked for. */
    public void resume(long id) {
        take(lock(id), InquiryStep.RESUME);
    }

    public void callSpam(long id) {
        take(lock(id), InquiryStep.CALL_SPAM);
    }

    /** It is as if nobody had touched it yet. */
    public void callNoSpam(long id) {
        Inquiry inquiry = lock(id);
        if (take(inquiry, InquiryStep.CALL_NO_SPAM)) {
            inquiry.ownedBy(null);
        }
    }

    public void reopen(long id) {
        Inquiry inquiry = lock(id);
        if (take(inquiry, InquiryStep.REOPEN)) {
            inquiry.because(null);
            inquiry.ownedBy(officers.get(me.id()));
        }
    }

    /** A match is to be made from it. */
    public void requestMatch(long id) {
        Inquiry inquiry = lock(id);
        if (take(inquiry, InquiryStep.REQUEST_MATCH) && inquiry.getOwner() == null) {
            inquiry.ownedBy(officers.get(me.id()));
        }
    }

    /** For officers only: the sender never sees it. */
    public void note(long id, Language language, String words) {
        Inquiry inquiry = lock(id);
        LetterRefused.check(words);
        if (!isLast(inquiry, InquiryMessage.Kind.NOTE, words.strip())) {
            texts.add(inquiry, InquiryMessage.Kind.NOTE, language, words.strip());
        }
    }

    /** @return false when the person has just done so */
    private boolean take(Inquiry inquiry, InquiryStep step) {
        if (isDone(inquiry, step)) {
            return false;
        }
        steps.take(inquiry, step, null);
        return true;
    }

    /** Whether the last step was this one, by this person: a second click on the same button. */
    private boolean isDone(Inquiry inquiry, InquiryStep step) {
        return inquiry.getState() == step.end() && log.of(InquirySteps.KIND, inquiry.getId()).stream().reduce((before, last) -> last)
                .filter(last -> last.getStep().equals(step.name()) && last.getPerson() != null && last.getPerson().getId() == me.id()).isPresent();
    }

    private boolean isMine(Inquiry inquiry) {
        return inquiry.getOwner() != null && inquiry.getOwner().getId() == me.id();
    }

    /**
     * @throws DutyMissing when the person is no officer of its desk
     * @throws NotFound when there is none that counts
     */
    private Inquiry lock(long id) {
        me.must(Act.HANDLE_CASES, null);
        Inquiry inquiry = steps.lock(id);
        me.must(Act.HANDLE_CASES, inquiry.getDesk());
        if (inquiry.getState() == InquiryState.UNCONFIRMED) {
            throw new NotFound(InquirySteps.KIND, id);
        }
        return inquiry;
    }
}
