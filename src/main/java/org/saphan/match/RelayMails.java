package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphan.account.Person;
import org.saphan.inquiry.CaseLinks;
import org.saphan.inquiry.CaseMails;

/** Tells those concerned that there is something new in a match. What it is they read on the page: mail may go astray. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RelayMails {

    static final String FOLLOWUP = "followup.mail.";

    @Inject
    CaseMails mails;

    @Inject
    CaseLinks links;

    /** There is a message for the party. */
    public void toParty(Party party, String base) {
        toParty(FOLLOWUP + "message", party, base, Map.of());
    }

    /**
     * @param key of the mail's words
     * @param details what they name besides reference and link
     */
    void toParty(String key, Party party, String base, Map<String, ?> details) {
        if (party.getContact().getEmail() != null) {
            mails.put(key, party.getLanguage(), party.getContact().getEmail(), all(party, base, details));
        }
    }

    private Map<String, Object> all(Party party, String base, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("reference", party.getMatch().getReference());
        all.put("name", Objects.toString(party.getContact().getName(), ""));
        all.put("link", base + "/" + party.getLanguage().tag() + "/match/" + links.make(CaseLinks.Purpose.PARTY, party.getId()).words());
        return all;
    }

    /** There is a message of a party for its officers. */
    public void toOfficers(Match match, String base) {
        toOfficers(FOLLOWUP + "officer_message", match, base, Map.of());
    }

    void toOfficers(String key, Match match, String base, Map<String, ?> details) {
        Stream.of(match.getOwner(), match.getSecond()).filter(Objects::nonNull).filter(Person::isActive).distinct().forEach(officer -> {
            Map<String, Object> all = new HashMap<>(details);
            all.put("reference", match.getReference());
            all.put("name", officer.getDisplayName());
            all.put("link", base + "/desk/match?id=" + match.getId());
            mails.put(key, officer.getLanguage(), officer.getEmail(), all);
        });
    }
}
