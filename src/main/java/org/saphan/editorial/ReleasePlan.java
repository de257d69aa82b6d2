package org.saphan.editorial;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.saphan.language.Language;

/**
 * Languages of one content that go to the public in the same second or not at all. A language that had a time of its
 * own before it was planned waits with the others.
 *
 * @param languages none while each goes by itself
 * @param time before which they do not go; null when they wait for each other only
 */
public record ReleasePlan(Set<Language> languages, Instant time) {

    static final ReleasePlan NONE = new ReleasePlan(Set.of(), null);
    private static final Set<EditionState> READY = EnumSet.of(EditionState.APPROVED, EditionState.SCHEDULED);

    public ReleasePlan {
        languages = languages.isEmpty() ? Set.of() : EnumSet.copyOf(languages);
    }

    public boolean isMade() {
        return !languages.isEmpty();
    }

    public boolean has(Language language) {
        return languages.contains(language);
    }

    public Instant getTime() {
        return time;
    }

    /** Whether it has a time, and that has come. */
    public boolean isDue(Instant now) {
        return isMade() && time != null && !time.isAfter(now);
    }

    /** The languages that are not approved yet, without which the others do not go. */
    public Set<Language> missing(List<? extends Edition> current) {
        Set<Language> missing = EnumSet.noneOf(Language.class);
        missing.addAll(languages);
        ready(current).forEach(edition -> missing.remove(edition.getLanguage()));
        return missing;
    }

    /** The approved editions of all its languages; empty while one of them is not approved. */
    public <E extends Edition> List<E> complete(List<E> current) {
        return missing(current).isEmpty() ? ready(current) : List.of();
    }

    /** The same; empty before its time as well. */
    <E extends Edition> List<E> ripe(List<E> current, Instant now) {
        return time == null || isDue(now) ? complete(current) : List.of();
    }

    private <E extends Edition> List<E> ready(List<E> current) {
        return current.stream().filter(edition -> has(edition.getLanguage()) && READY.contains(edition.getState())).toList();
    }
}
