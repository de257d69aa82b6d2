package org.saphan.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.saphan.match.Suggestion.Reason;

/** Compares what somebody looks for with what companies are. Knows no database: the same always gives the same. */
final class Fit {

    private final Wish wish;
    private final LocalDate today;

    Fit(Wish wish, LocalDate today) {
        this.wish = wish;
        this.today = today;
    }

    /** Those that fit, the best first; never the seeker itself. */
    List<Suggestion> rank(Collection<Profile> profiles) {
        return profiles.stream().filter(profile -> !isSeeker(profile)).map(this::suggestion).filter(Suggestion::isFitting)
                .sorted(Comparator.comparingInt(Suggestion::score).reversed().thenComparing(Suggestion::companyId)).toList();
    }

    boolean isSeeker(Profile profile) {
        return wish.company() != null ? wish.company() == profile.company() : wish.names().stream().anyMatch(profile.names()::contains);
    }

    Suggestion suggestion(Profile profile) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Weight.INDUSTRY, common(wish.industries(), profile.industries()));
        counterparts(reasons, profile);
        add(reasons, Weight.COOPERATION, common(wish.cooperation(), profile.cooperation()));
        add(reasons, Weight.WORDS, common(wish.words(), profile.words()));
        add(reasons, Weight.CERTIFICATION, common(wish.certifications(), profile.certifications()));
        count(reasons, Weight.REGION_PAIR, wish.region() != null && profile.pairedWith().contains(wish.region()) ? 1 : 0);
        count(reasons, Weight.SIZE, wish.size() != null && wish.size() == profile.size() ? 1 : 0);
        add(reasons, Weight.LANGUAGE, common(wish.languages(), profile.languages()));
        count(reasons, Weight.PAST, profile.past().introductions());
        count(reasons, Weight.DECLINED, profile.past().declined() ? 1 : 0);
        count(reasons, Weight.NO_CAPACITY, profile.past().noCapacity() ? 1 : 0);
        count(reasons, Weight.OPEN_MATCHES, profile.past().open());
        return new Suggestion(profile.company(), List.copyOf(reasons));
    }

    private void counterparts(List<Reason> reasons, Profile profile) {
        List<Profile.OpenNeed> fitting = profile.needs().stream().filter(need -> need.direction() != wish.direction())
                .filter(need -> wish.industries().contains(need.industry()) || !common(wish.cooperation(), need.cooperation()).isEmpty()).toList();
        List<Profile.OpenNeed> open = fitting.stream().filter(need -> !need.until().isBefore(today)).toList();
        count(reasons, Weight.COUNTERPART, open.size());
        count(reasons, Weight.EXPIRED_NEED, open.isEmpty() ? fitting.size() : 0);
    }

    private static Set<String> common(Set<String> wanted, Set<String> has) {
        Set<String> common = new TreeSet<>(wanted);
        common.retainAll(has);
        return common;
    }

    private static void add(List<Reason> reasons, Weight weight, Set<String> things) {
        if (!things.isEmpty()) {
            reasons.add(Reason.of(weight, things));
        }
    }

    private static void count(List<Reason> reasons, Weight weight, int things) {
        if (things > 0) {
            reasons.add(new Reason(weight, things, List.of()));
        }
    }
}
