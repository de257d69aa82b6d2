package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyFacts;
import org.saphan.need.Need;
import org.saphan.need.NeedFacts;
import org.saphan.need.Needs;
import org.saphan.organisation.RegionPairs;
import org.saphan.platform.text.Words;

/** Reads the profiles that are compared with a wish: those of other countries that share something with it, in a handful of statements. */
@ApplicationScoped
@Transactional
public class Profiles {

    /** As many as can be compared while somebody waits. */
    private static final int MOST = 600;
    private static final int MOST_WORDS = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    RegionPairs pairs;

    @Inject
    Pasts pasts;

    /**
     * @param country the seeker's, of which none are read
     * @param reading cuts their texts into words
     */
    Map<Long, Profile> nearTo(Wish wish, String country, Long inquiry, CommonWords.Reading reading) {
        Set<Long> ids = ids(wish, country);
        Map<Long, Profile> profiles = new HashMap<>();
        if (ids.isEmpty()) {
            return profiles;
        }
        Map<Long, Set<String>> names = names(ids);
        Map<Long, Set<String>> certifications = certifications(ids);
        Map<Long, List<Profile.OpenNeed>> needs = needs(ids);
        Map<Long, Set<String>> words = words(ids, reading);
        Map<String, Set<String>> paired = paired();
        Map<Long, Profile.Past> past = pasts.of(ids, wish.company(), inquiry);
        companies(ids).forEach(company -> {
            long id = company.getId();
            CompanyFacts facts = company.getFacts();
            Set<String> called = new HashSet<>(names.getOrDefault(id, Set.of()));
            site(facts.getWebsite()).ifPresent(called::add);
            profiles.put(id, new Profile(id, called, Set.copyOf(facts.getIndustries()), Set.copyOf(facts.getCooperation()), needs.getOrDefault(id, List.of()),
                    words.getOrDefault(id, Set.of()), certifications.getOrDefault(id, Set.of()), paired.getOrDefault(facts.getRegion(), Set.of()),
                    facts.size(), Set.copyOf(facts.getSpoken()), past.get(id)));
        });
        return profiles;
    }

    /** The host of a website, as it would stand behind the {@code @} of an address there. */
    private static Optional<String> site(String website) {
        return Optional.ofNullable(website).map(each -> "@" + each.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*", ""));
    }

    private List<Company> companies(Set<Long> ids) {
        return em.createQuery("select c from Company c where c.id in :ids", Company.class).setParameter("ids", ids).getResultList();
    }

    /** Of the same industry or kind of cooperation, with a need in the industry, or in whose words some of the wish stand. */
    @SuppressWarnings("unchecked")
    private Set<Long> ids(Wish wish, String country) {
        List<Object> parameters = new ArrayList<>(List.of(country));
        List<String> either = new ArrayList<>();
        String codes = places(wish.industries(), parameters);
        String kinds = places(wish.cooperation(), parameters);
        either.add("EXISTS (SELECT 1 FROM listing_facet f WHERE f.kind = l.kind AND f.content_id = l.content_id AND (f.facet = 'industry' AND f.value IN ("
                + codes + ") OR f.facet = 'cooperation' AND f.value IN (" + kinds + ")))");
        either.add("EXISTS (SELECT 1 FROM need n WHERE n.company_id = l.content_id AND n.industry IN (" + codes + "))");
        wish.words().stream().filter(word -> !word.startsWith(CommonWords.TERM)).sorted((a, b) -> b.length() - a.length()).limit(MOST_WORDS).forEach(word -> {
            parameters.add("% " + Words.spaced(word).strip() + " %");
            either.add("EXISTS (SELECT 1 FROM listing_words w WHERE w.kind = l.kind AND w.content_id = l.content_id AND w.words LIKE ?" + parameters.size() + " COLLATE utf8mb4_bin)");
        });
        var query = em.createNativeQuery("SELECT DISTINCT l.content_id FROM listing l WHERE l.kind = 'company' AND l.country <> ?1 AND ("
                + String.join(" OR ", either) + ") ORDER BY EXISTS (SELECT 1 FROM listing_facet f WHERE f.kind = l.kind AND f.content_id = l.content_id"
                + " AND f.facet = 'industry' AND f.value IN (" + codes + ")) DESC, l.checked DESC, l.content_id").setMaxResults(MOST);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        Set<Long> ids = new LinkedHashSet<>();
        ((List<Number>) query.getResultList()).forEach(id -> ids.add(id.longValue()));
        return ids;
    }

    private static String places(Collection<String> values, List<Object> parameters) {
        List<String> places = new ArrayList<>();
        values.forEach(value -> {
            parameters.add(value);
            places.add("?" + parameters.size());
        });
        return places.isEmpty() ? "NULL" : String.join(", ", places);
    }

    private Map<Long, Set<String>> names(Set<Long> ids) {
        return sets("select t.owner.id, t.words.name from CompanyText t where t.owner.id in :ids and t.state = org.saphan.editorial.EditionState.LIVE", ids, Words::spaced);
    }

    private Map<Long, Set<String>> certifications(Set<Long> ids) {
        return sets("select c.company.id, c.certification from Certificate c where c.company.id in :ids", ids, code -> code);
    }

    private Map<Long, Set<String>> sets(String jpql, Set<Long> ids, UnaryOperator<String> as) {
        Map<Long, Set<String>> sets = new HashMap<>();
        em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList()
                .forEach(row -> sets.computeIfAbsent((Long) row[0], any -> new HashSet<>()).add(as.apply((String) row[1])));
        return sets;
    }

    /** Of needs that are or were public. */
    private Map<Long, List<Profile.OpenNeed>> needs(Set<Long> ids) {
        Map<Long, List<Profile.OpenNeed>> needs = new HashMap<>();
        em.createQuery("select n from Need n where n.facts.company.id in :ids and exists (select l from ListingRow l where l.kind = :kind and l.contentId = n.id)", Need.class)
                .setParameter("ids", ids).setParameter("kind", Needs.KIND).getResultList().forEach(need -> {
                    NeedFacts facts = need.getFacts();
                    needs.computeIfAbsent(facts.getCompany().getId(), any -> new ArrayList<>())
                            .add(new Profile.OpenNeed(facts.getDirection(), facts.getIndustry(), Set.copyOf(facts.getCooperation()), facts.getExpiresOn()));
                });
        return needs;
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Set<String>> words(Set<Long> ids, CommonWords.Reading reading) {
        List<Object> parameters = new ArrayList<>(List.of(Companies.KIND));
        List<String> places = new ArrayList<>();
        ids.forEach(id -> {
            parameters.add(id);
            places.add("?" + parameters.size());
        });
        var query = em.createNativeQuery("SELECT content_id, words FROM listing_words WHERE kind = ?1 AND content_id IN (" + String.join(", ", places) + ")");
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        Map<Long, Set<String>> words = new HashMap<>();
        ((List<Object[]>) query.getResultList()).forEach(row -> words.put(((Number) row[0]).longValue(), reading.of((String) row[1])));
        return words;
    }

    /** Region by region, those with which it shares an MOU or an event. */
    private Map<String, Set<String>> paired() {
        Map<String, Set<String>> paired = new HashMap<>();
        pairs.all().forEach(pair -> {
            paired.computeIfAbsent(pair.thai(), any -> new HashSet<>()).add(pair.japanese());
            paired.computeIfAbsent(pair.japanese(), any -> new HashSet<>()).add(pair.thai());
        });
        return paired;
    }
}
