package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saphan.company.CompanySize;
import org.saphan.need.Direction;

class FitPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String[] CODES = {"a", "b", "c", "d", "e"};

    /** What a profile can have in common with the wish. */
    private enum Shared {
        INDUSTRY, COOPERATION, WORD, CERTIFICATION, REGION, LANGUAGE, SIZE, NEED
    }

    @Property(tries = 500)
    void moreInCommonNeverRanksLower(@ForAll("wishes") Wish wish, @ForAll("crowds") List<Profile> crowd, @ForAll Shared shared, @ForAll("codes") String code) {
        Profile better = with(crowd.get(0), wish, shared, code);
        List<Profile> after = new ArrayList<>(crowd);
        after.set(0, better);

        assertThat(new Fit(wish, TODAY).suggestion(better).score()).isGreaterThanOrEqualTo(new Fit(wish, TODAY).suggestion(crowd.get(0)).score());
        assertThat(rank(wish, after, better.company())).isLessThanOrEqualTo(rank(wish, crowd, better.company()));
    }

    private static int rank(Wish wish, List<Profile> profiles, long company) {
        List<Long> order = new Fit(wish, TODAY).rank(profiles).stream().map(Suggestion::companyId).toList();
        return order.contains(company) ? order.indexOf(company) : profiles.size();
    }

    private static Profile with(Profile profile, Wish wish, Shared shared, String code) {
        Profile.OpenNeed need = new Profile.OpenNeed(wish.direction() == Direction.SEEK ? Direction.OFFER : Direction.SEEK,
                wish.industries().stream().findFirst().orElse(code), Set.of(), TODAY);
        return new Profile(profile.company(), profile.names(), more(profile.industries(), wish.industries(), shared == Shared.INDUSTRY),
                more(profile.cooperation(), wish.cooperation(), shared == Shared.COOPERATION),
                shared == Shared.NEED ? Stream.concat(profile.needs().stream(), Stream.of(need)).toList() : profile.needs(),
                more(profile.words(), wish.words(), shared == Shared.WORD), more(profile.certifications(), wish.certifications(), shared == Shared.CERTIFICATION),
                more(profile.pairedWith(), wish.region() == null ? Set.of() : Set.of(wish.region()), shared == Shared.REGION),
                shared == Shared.SIZE && wish.size() != null ? wish.size() : profile.size(), more(profile.languages(), wish.languages(), shared == Shared.LANGUAGE), profile.past());
    }

    /** With one thing more that is wished for, when there is one. */
    private static Set<String> more(Set<String> has, Set<String> wished, boolean add) {
        Set<String> more = new HashSet<>(has);
        if (add) {
            wished.stream().filter(each -> !has.contains(each)).findFirst().ifPresent(more::add);
        }
        return more;
    }

    @Property(tries = 300)
    void nobodyIsSuggestedToThemselves(@ForAll("wishes") Wish wish, @ForAll("crowds") List<Profile> crowd) {
        Wish known = new Wish(crowd.get(0).company(), Set.of(), wish.direction(), wish.industries(), wish.cooperation(), wish.words(), wish.certifications(), wish.region(), wish.size(), wish.languages());
        Wish named = new Wish(null, crowd.get(0).names(), wish.direction(), wish.industries(), wish.cooperation(), wish.words(), wish.certifications(), wish.region(), wish.size(), wish.languages());

        assertThat(new Fit(known, TODAY).rank(crowd)).noneMatch(each -> each.companyId() == crowd.get(0).company());
        assertThat(new Fit(named, TODAY).rank(crowd)).noneMatch(each -> each.companyId() == crowd.get(0).company());
    }

    @Property(tries = 300)
    void aScoreIsTheSumOfItsReasonsAndEachStandsOnce(@ForAll("wishes") Wish wish, @ForAll("crowds") List<Profile> crowd) {
        assertThat(new Fit(wish, TODAY).rank(crowd)).allSatisfy(each -> {
            assertThat(each.reasons().stream().mapToInt(Suggestion.Reason::points).sum()).isEqualTo(each.score());
            assertThat(each.reasons()).extracting(Suggestion.Reason::weight).doesNotHaveDuplicates();
            assertThat(each.reasons()).allSatisfy(reason -> assertThat(reason.points()).isBetween(
                    Math.min(0, reason.weight().getPoints() * reason.weight().getMost()), Math.max(0, reason.weight().getPoints() * reason.weight().getMost())).isNotZero());
        });
    }

    @Property(tries = 200)
    void theOrderIsTheSameInWhicheverOrderTheyAreRead(@ForAll("wishes") Wish wish, @ForAll("crowds") List<Profile> crowd, @ForAll Random random) {
        List<Profile> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, random);

        assertThat(new Fit(wish, TODAY).rank(shuffled)).isEqualTo(new Fit(wish, TODAY).rank(crowd));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(CODES);
    }

    private static Arbitrary<Set<String>> some() {
        return Arbitraries.of(CODES).set().ofMaxSize(CODES.length);
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(some(), some(), some(), some(), Arbitraries.of(CODES).injectNull(0.3), Arbitraries.of(CompanySize.class).injectNull(0.3), some(), Arbitraries.of(Direction.class))
                .as((industries, cooperation, words, certifications, region, size, languages, direction) ->
                        new Wish(null, Set.of("wishing"), direction, industries, cooperation, words, certifications, region, size, languages));
    }

    @Provide
    Arbitrary<List<Profile>> crowds() {
        Arbitrary<Profile.OpenNeed> needs = Combinators.combine(Arbitraries.of(Direction.class), Arbitraries.of(CODES), some(), Arbitraries.integers().between(-5, 5))
                .as((direction, industry, cooperation, days) -> new Profile.OpenNeed(direction, industry, cooperation, TODAY.plusDays(days)));
        Arbitrary<Profile.Past> pasts = Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 4), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Profile.Past::new);
        Arbitrary<Profile> profiles = Combinators.combine(some(), some(), needs.list().ofMaxSize(3), some(), some(), some(), Arbitraries.of(CompanySize.class).injectNull(0.3), pasts)
                .as((industries, cooperation, open, words, certifications, paired, size, past) ->
                        new Profile(0, Set.of(), industries, cooperation, open, words, certifications, paired, size, words, past));
        return profiles.list().ofMinSize(1).ofMaxSize(8).map(FitPropertyTest::numbered);
    }

    private static List<Profile> numbered(List<Profile> profiles) {
        List<Profile> numbered = new ArrayList<>();
        for (Profile each : profiles) {
            long id = numbered.size() + 1L;
            numbered.add(new Profile(id, Set.of("company " + id), each.industries(), each.cooperation(), each.needs(), each.words(), each.certifications(), each.pairedWith(),
                    each.size(), each.languages(), each.past()));
        }
        return numbered;
    }
}
