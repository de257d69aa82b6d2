package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** How the matches of companies went so far. */
@ApplicationScoped
@Transactional
public class Pasts {

    /** For so long a company that had no capacity is thought to have none. */
    private static final Duration LATELY = Duration.ofDays(183);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * One for each of the companies.
     *
     * @param seeker whom they may have declined; null when it has no profile
     * @param inquiry the same by its inquiry; null for none
     */
    Map<Long, Profile.Past> of(Set<Long> companies, Long seeker, Long inquiry) {
        Map<Long, List<Party>> parties = em.createQuery("select p from Party p join fetch p.match where p.company.id in :ids", Party.class)
                .setParameter("ids", companies).getResultList().stream().collect(Collectors.groupingBy(party -> party.getCompany().getId()));
        Map<Long, Profile.Past> pasts = new HashMap<>();
        companies.forEach(company -> pasts.put(company, past(parties.getOrDefault(company, List.of()), seeker, inquiry)));
        return pasts;
    }

    private Profile.Past past(List<Party> parties, Long seeker, Long inquiry) {
        Instant lately = clock.instant().minus(LATELY);
        int introductions = (int) parties.stream().filter(party -> party.getMatch().getIntroducedAt() != null).count();
        int open = (int) parties.stream().filter(party -> party.getMatch().getState() != MatchState.DRAFT && !party.getMatch().getState().isOver()).count();
        List<Party> declined = parties.stream().filter(party -> party.getAnswer() == Answer.DECLINED).toList();
        return new Profile.Past(introductions, open, declined.stream().anyMatch(party -> isOf(party, seeker, inquiry)),
                declined.stream().anyMatch(party -> DeclineReason.NO_CAPACITY.name().equals(party.getDeclineReason()) && party.getAnsweredAt().isAfter(lately)));
    }

    private static boolean isOf(Party declining, Long seeker, Long inquiry) {
        Match match = declining.getMatch();
        Party other = match.party(declining.getSide().other());
        boolean sameInquiry = inquiry != null && match.getInquiry() != null && Objects.equals(match.getInquiry().getId(), inquiry);
        return sameInquiry || seeker != null && other.getCompany() != null && Objects.equals(other.getCompany().getId(), seeker);
    }
}
