package org.saphan.match.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.inquiry.Consents;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.PhoneNumbers;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.match.Answer;
import org.saphan.match.DeclineReason;
import org.saphan.match.Introductions;
import org.saphan.match.Match;
import org.saphan.match.Party;
import org.saphan.match.PartyDesk;
import org.saphan.platform.Refusal;
import org.saphan.platform.text.Phrases;

/** What a party sees of its match: {@code site/match/answer.xhtml}. The other side's contact comes from the introductions alone. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    PartyDesk desk;

    @Inject
    Introductions introductions;

    @Inject
    Consents consents;

    @Inject
    OtherSide other;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Match match;
    private Party party;
    private Answer othersAnswer;
    private Language othersLanguage;
    private Contact contact;
    private Refusal refusal;
    private String refused;
    private final String formKey = Token.make().words();

    @Transactional
    void show(String token) {
        party = desk.open(token);
        match = party.getMatch();
        Party otherParty = match.party(party.getSide().other());
        othersAnswer = otherParty.getAnswer();
        othersLanguage = otherParty.getLanguage();
        other.show(otherParty);
        contact = introductions.contactFor(token).orElse(null);
        head.describe(phrases.with("answer.title", Map.of("reference", match.getReference())), null).hide();
    }

    /** @param form that was sent and cannot be taken */
    void refuse(Refusal refusal, String form) {
        this.refusal = refusal;
        this.refused = form;
    }

    Language language() {
        return head.reader();
    }

    public Match getMatch() {
        return match;
    }

    public Party getParty() {
        return party;
    }

    /** How the other side is reached; null before the introduction. */
    public Contact getContact() {
        return contact;
    }

    /** In which the other side writes its names. */
    public String getOtherTag() {
        return othersLanguage.tag();
    }

    public String getPhone() {
        return contact.getPhone() == null ? null : PhoneNumbers.readable(contact.getPhone());
    }

    /** The key of the sentence that says where it stands for this party. */
    public String getStanding() {
        return "answer.standing." + (match.getState().isAsking() ? "asking_" + party.getAnswer()
                : match.getState().isIntroduced() ? "introduced"
                : match.getState().name().equals("DECLINED") ? "declined_" + (party.getAnswer() == Answer.DECLINED ? "here" : "there") : match.getState().name());
    }

    public boolean isAnswerable() {
        return match.getState().isAsking() && party.getAnswer() == Answer.NONE;
    }

    /** Whether it may still say no: also after it said yes, as long as nothing was disclosed. */
    public boolean isDeclinable() {
        return match.getState().isAsking();
    }

    public boolean isOtherAccepted() {
        return othersAnswer == Answer.ACCEPTED;
    }

    /** What is wrong in a form that was sent; null for the others. */
    public String problem(String form) {
        return refusal == null || !form.equals(refused) ? null : phrases.with(refusal.key(), refusal.details());
    }

    /** The words of consent, line by line; a line that is an address is a link. */
    public List<String> getConsent() {
        return consents.lines(PartyDesk.CONSENT, head.reader());
    }

    public String getConsentVersion() {
        return consents.version(PartyDesk.CONSENT, head.reader());
    }

    public List<DeclineReason> getReasons() {
        return List.of(DeclineReason.values());
    }

    /** The key of what became of an answer just sent; empty for none. */
    public String told(String code) {
        Optional<PartyDesk.Told> told = Arrays.stream(PartyDesk.Told.values()).filter(each -> each.name().equalsIgnoreCase(code)).findFirst();
        return told.map(each -> phrases.label("answer.told", each)).orElse("kept".equals(code) ? phrases.of("followup.notice.kept") : "");
    }

    public String getFormKey() {
        return formKey;
    }
}
