package org.saphan.editorial;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saphan.language.Language;

/**
 * How a content stands in one language: what is live, what is being worked on, and whether it still says
 * what its source says.
 *
 * @param live null when nothing is
 * @param working null when nothing is
 * @param outdated whether the source has been changed since
 */
public record Standing(Language language, Edition live, Edition working, boolean outdated) {

    /** @param current the editions of one content that are live or working, in all languages */
    public static Standing of(Language language, List<? extends Edition> current) {
        Edition live = in(language, current, false);
        Edition working = in(language, current, true);
        Edition newest = working == null ? live : working;
        return new Standing(language, live, working, newest != null && isOutdated(newest, current));
    }

    private static Edition in(Language language, List<? extends Edition> current, boolean working) {
        return current.stream().filter(edition -> edition.getLanguage() == language && edition.getState().isWorking() == working)
                .findFirst().orElse(null);
    }

    /** Against the live source; while that has none, against the one that is being written. */
    private static boolean isOutdated(Edition edition, List<? extends Edition> current) {
        return edition.getTranslatedFrom() != null && source(edition, current).filter(edition::isOutdated).isPresent();
    }

    /** The edition that a translation is to be equal to: in the source's language the one it was made from, if that is current, else the live one. */
    public static Optional<Edition> source(Edition translation, List<? extends Edition> current) {
        List<Edition> firstHand = current.stream().filter(edition -> edition.getTranslatedFrom() == null
                && edition.getLanguage() != translation.getLanguage()).map(Edition.class::cast).toList();
        return firstHand.stream().filter(edition -> Objects.equals(edition.getId(), translation.getTranslatedFrom())).findFirst()
                .or(() -> firstHand.stream().filter(edition -> edition.getState() == EditionState.LIVE).findFirst())
                .or(() -> firstHand.stream().findFirst());
    }

    /**
     * The edition to translate from: for a translation that exists what it is to be equal to, else what is written
     * first-hand, live before working, in the language that readers of the target know best.
     *
     * @param own the translation's newest edition; null when there is none
     */
    public static Optional<Edition> sourceFor(Edition own, Language target, List<? extends Edition> current) {
        if (own != null && own.getTranslatedFrom() != null) {
            return source(own, current);
        }
        List<Language> order = target.readingOrder();
        return current.stream().filter(edition -> edition.getTranslatedFrom() == null && edition.getLanguage() != target)
                .map(Edition.class::cast)
                .min(Comparator.<Edition>comparingInt(edition -> edition.getState().isWorking() ? 1 : 0)
                        .thenComparingInt(edition -> order.indexOf(edition.getLanguage())));
    }

    public Status status() {
        if (working != null && working.getState() == EditionState.IN_REVIEW) {
            return Status.IN_REVIEW;
        }
        if (working != null && working.getState().isWritable()) {
            return isMachine() ? Status.MACHINE_DRAFT : Status.IN_WORK;
        }
        if (live == null && working == null) {
            return Status.MISSING;
        }
        if (outdated) {
            return Status.OUTDATED;
        }
        return isMachine() ? Status.MACHINE_DRAFT : Status.UP_TO_DATE;
    }

    /** Whether a machine made what is newest and nobody has gone through it yet, whatever else is to be said of it. */
    public boolean isMachine() {
        return (working != null || live != null) && (working == null ? live : working).isMachine();
    }

    public Status getStatus() {
        return status();
    }

    public Language getLanguage() {
        return language;
    }

    public Edition getLive() {
        return live;
    }

    public Edition getWorking() {
        return working;
    }

    public boolean isOutdated() {
        return outdated;
    }

    /** The state of what is newest; null when there is nothing. */
    public EditionState getState() {
        return working != null ? working.getState() : live != null ? live.getState() : null;
    }
}
