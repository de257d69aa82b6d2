package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.company.Company;
import org.saphan.inquiry.CaseLog;
import org.saphan.inquiry.CaseStep;
import org.saphan.language.Language;
import org.saphan.platform.time.Clocks;

/** The matches of one's own desks: as a queue, and one with all that belongs to it. */
@ApplicationScoped
@Transactional
public class Matches {

    /**
     * What is looked for; nulls and false for everything.
     *
     * @param country in which one of the parties is, ISO 3166 alpha-2
     * @param mine only those of which the person is an officer
     * @param late only those of which the day is over
     * @param words a reference or a part of it
     */
    public record Search(MatchState state, String country, boolean mine, boolean late, String words) {

        Search anyState() {
            return new Search(null, country, mine, late, words);
        }
    }

    /** One line of the queue. */
    public record Row(long id, String reference, MatchState state, CompanyName seeker, CompanyName candidate, List<String> countries,
            LocalDate due, boolean late, String owner) {
    }

    private static final String FROM = " from Match m, Party s, Party c where s.match = m and s.side = :seeks and c.match = m and c.side = :candidates";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    CaseDesk desk;

    @Inject
    CaseLog log;

    @Inject
    CompanyNames names;

    @Inject
    Introductions introductions;

    @Inject
    Clock clock;

    /** The match with both contacts, for an officer of either side; recorded as a reading. */
    public Match get(long id) {
        Match match = desk.match(id);
        log.read(MatchSteps.KIND, id);
        for (Side side : Side.values()) {
            Optional.ofNullable(match.party(side).getCompany()).ifPresent(Company::getSlug);
        }
        return match;
    }

    /** What happened to it, the oldest first. */
    public List<CaseStep> timeline(long id) {
        desk.match(id);
        return log.of(MatchSteps.KIND, id);
    }

    /** When whose contact was shown to the other side, the oldest first. */
    public List<Disclosure> disclosures(long id) {
        return introductions.of(desk.match(id));
    }

    public long count(Search search) {
        me.must(Act.HANDLE_CASES, null);
        return query("select count(m)", search, "", Long.class).getSingleResult();
    }

    /** How many there are in each state, of what is looked for in any. */
    public Map<MatchState, Long> byState(Search search) {
        me.must(Act.HANDLE_CASES, null);
        Map<MatchState, Long> counts = new HashMap<>();
        query("select m.state, count(m)", search.anyState(), " group by m.state", Object[].class).getResultList()
                .forEach(row -> counts.put((MatchState) row[0], (Long) row[1]));
        return counts;
    }

    /** What is due first comes first. */
    public List<Row> rows(Search search, Language reader, int first, int count) {
        me.must(Act.HANDLE_CASES, null);
        List<Object[]> found = query("select m, s, c", search, " order by case when m.dueOn is null then 1 else 0 end, m.dueOn, m.id desc", Object[].class)
                .setFirstResult(first).setMaxResults(count).getResultList();
        Map<Long, CompanyName> known = names.of(found.stream().flatMap(row -> Stream.of((Party) row[1], (Party) row[2]))
                .filter(party -> party.getCompany() != null).map(party -> party.getCompany().getId()).collect(Collectors.toSet()), reader);
        LocalDate today = Clocks.today(clock);
        return found.stream().map(row -> row((Match) row[0], (Party) row[1], (Party) row[2], known, today)).toList();
    }

    private static Row row(Match match, Party seeker, Party candidate, Map<Long, CompanyName> known, LocalDate today) {
        Set<String> countries = new TreeSet<>(List.of(seeker.getCountry(), candidate.getCountry()));
        boolean late = match.getDueOn() != null && match.getDueOn().isBefore(today);
        return new Row(match.getId(), match.getReference(), match.getState(), CompanyNames.of(seeker, known), CompanyNames.of(candidate, known),
                List.copyOf(countries), match.getDueOn(), late, match.getOwner().getDisplayName());
    }

    private <T> TypedQuery<T> query(String select, Search search, String end, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>(Map.of("seeks", Side.SEEKER, "candidates", Side.CANDIDATE));
        StringBuilder jpql = new StringBuilder(select).append(FROM).append(own(parameters));
        if (search.state() != null) {
            jpql.append(" and m.state = :state");
            parameters.put("state", search.state());
        }
        if (search.country() != null) {
            jpql.append(" and (s.country = :country or c.country = :country)");
            parameters.put("country", search.country());
        }
        if (search.mine()) {
            jpql.append(" and (m.owner = :me or m.second = :me)");
            parameters.put("me", me.getPerson());
        }
        if (search.late()) {
            jpql.append(" and m.dueOn < :today");
            parameters.put("today", Clocks.today(clock));
        }
        if (search.words() != null) {
            jpql.append(" and locate(:words, m.reference) > 0");
            parameters.put("words", search.words());
        }
        TypedQuery<T> query = em.createQuery(jpql.append(end).toString(), type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Only those with a party at one of the person's own desks; the default language's desk serves every country that has none. */
    private String own(Map<String, Object> parameters) {
        Set<Language> desks = Arrays.stream(Language.values()).filter(each -> me.may(Act.HANDLE_CASES, each)).collect(Collectors.toSet());
        parameters.put("mine", desks.stream().map(Language::country).toList());
        if (!desks.contains(Language.byDefault())) {
            return " and (s.country in :mine or c.country in :mine)";
        }
        parameters.put("served", Arrays.stream(Language.values()).map(Language::country).toList());
        return " and (s.country in :mine or c.country in :mine or s.country not in :served or c.country not in :served)";
    }
}
