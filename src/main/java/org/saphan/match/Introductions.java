package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saphan.inquiry.Contact;
import org.saphan.inquiry.PhoneNumbers;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.text.Catalogue;

/**
 * The only place where a party learns how to reach the other one. Nothing leaves it before both have accepted, and
 * each time something does, a row says so.
 */
@ApplicationScoped
@Transactional
public class Introductions {

    @PersistenceContext
    EntityManager em;

    @Inject
    PartyLinks links;

    @Inject
    RelayMails mails;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /**
     * How the other side is reached; empty unless the two are introduced now. Recorded as a disclosure.
     *
     * @throws NotFound when the link is forged or has expired
     */
    public Optional<Contact> contactFor(String token) {
        PartyLinks.Key key = links.find(token);
        Match match = em.find(Match.class, key.matchId());
        return disclose(match, key.side(), Disclosure.Way.PAGE);
    }

    /** Both have just accepted: each gets the other's contact by mail, in its own language. */
    @Transactional(Transactional.TxType.MANDATORY)
    void introduce(Match match, String base) {
        for (Side side : Side.values()) {
            Party reader = match.party(side);
            disclose(match, side, Disclosure.Way.MAIL).ifPresent(contact ->
                    mails.toParty("answer.mail.introduced", reader, base, details(contact, reader.getLanguage())));
        }
    }

    private Optional<Contact> disclose(Match match, Side reader, Disclosure.Way way) {
        Party other = match.party(reader.other());
        if (!match.getState().isIntroduced() || other.getConsent() == null || match.isAnonymous()) {
            return Optional.empty();
        }
        em.persist(new Disclosure(other, way, clock.instant()));
        return Optional.of(other.getContact());
    }

    private Map<String, String> details(Contact contact, Language language) {
        return Map.of("person", named(contact, language), "company", told(contact.getCompany(), language), "role", told(contact.getRole(), language),
                "email", told(contact.getEmail(), language),
                "phone", contact.getPhone() == null ? told(null, language) : PhoneNumbers.readable(contact.getPhone()));
    }

    private String named(Contact contact, Language language) {
        return contact.getReading() == null ? told(contact.getName(), language)
                : catalogue.phrase("match.contact.with_reading", language.locale(), Map.of("name", contact.getName(), "reading", contact.getReading()));
    }

    private String told(String value, Language language) {
        return value == null || value.isBlank() ? catalogue.phrase("match.contact.not_told", language.locale(), Map.of()) : value;
    }

    /** What was disclosed in a match, the oldest first. For pages that have asked who reads. */
    public List<Disclosure> of(Match match) {
        return em.createQuery("select d from Disclosure d join fetch d.shownTo where d.match = :match order by d.id", Disclosure.class)
                .setParameter("match", match).getResultList();
    }
}
