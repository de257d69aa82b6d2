package org.saphan.match.desk;

import java.io.Serializable;
import java.time.Instant;
import org.saphan.language.Language;
import org.saphan.match.Answer;
import org.saphan.match.CompanyName;
import org.saphan.match.ContactForm;
import org.saphan.match.Matchmaking;
import org.saphan.match.Party;
import org.saphan.match.Side;

/** One of the two parties beside the other: who it is, what it answered, and how it is asked. */
public class PartyCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Side side;
    private final int version;
    private final String name;
    private final String nameTag;
    private final String slug;
    private final String country;
    private final Answer answer;
    private final Instant answeredAt;
    private final String declineReason;
    private final String declineWords;
    private final String consentVersion;
    private final Instant consentedAt;
    private final ContactForm contact;
    private String language;
    private String words;

    PartyCard(Party party, CompanyName called) {
        side = party.getSide();
        version = party.getVersion();
        name = called.name();
        nameTag = called.tag();
        slug = party.getCompany() == null || nameTag == null ? null : party.getCompany().getSlug();
        country = party.getCountry();
        answer = party.getAnswer();
        answeredAt = party.getAnsweredAt();
        declineReason = party.getDeclineReason();
        declineWords = party.getDeclineWords();
        consentVersion = party.getConsent() == null ? null : party.getConsent().getVersion();
        consentedAt = party.getConsent() == null ? null : party.getConsent().getAt();
        contact = ContactForm.of(party.getContact());
        language = party.getLanguage().tag();
        words = party.getWords();
    }

    Matchmaking.Preparation typed() {
        return new Matchmaking.Preparation(side, version, contact.checked(country), Language.find(language).orElseThrow(), words);
    }

    public Side getSide() {
        return side;
    }

    public int getVersion() {
        return version;
    }

    /** Null when it was made anonymous. */
    public String getName() {
        return name;
    }

    /** Null when nobody knows in which language the name is. */
    public String getNameTag() {
        return nameTag;
    }

    /** Of its public profile; null for none. */
    public String getSlug() {
        return slug;
    }

    public String getCountry() {
        return country;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public String getDeclineWords() {
        return declineWords;
    }

    public String getConsentVersion() {
        return consentVersion;
    }

    public Instant getConsentedAt() {
        return consentedAt;
    }

    public ContactForm getContact() {
        return contact;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
