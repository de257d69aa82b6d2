package org.saphan.editorial;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.saphan.language.Language;

/** One content as it stands in the desk's lists, for a person who reads one language first. */
public class ContentRow {

    private final Editions<?> editions;
    private final Content content;
    private final List<Standing> standings;
    private final Edition named;

    ContentRow(Editions<?> editions, Content content, List<? extends Edition> current, Language reader) {
        this.editions = editions;
        this.content = content;
        this.standings = List.of(Language.values()).stream().map(language -> Standing.of(language, current)).toList();
        this.named = reader.readingOrder().stream()
                .flatMap(language -> current.stream().filter(edition -> edition.getLanguage() == language).sorted(Comparator.comparing(edition -> !edition.getState().isWorking())))
                .findFirst().orElse(null);
    }

    public String getKind() {
        return editions.kind();
    }

    public long getId() {
        return content.getId();
    }

    public String getSlug() {
        return content.getSlug();
    }

    public boolean isDemonstration() {
        return content.isDemonstration();
    }

    /** In the reader's language or the next best one; its address while there are no words. */
    public String getTitle() {
        String title = named == null ? "" : editions.title(named);
        return title.isBlank() ? content.getSlug() : title;
    }

    public Language getTitleLanguage() {
        return named == null ? Language.byDefault() : named.getLanguage();
    }

    /** How it stands in each language. */
    public List<Standing> getStandings() {
        return standings;
    }

    public Standing standing(Language language) {
        return standings.stream().filter(standing -> standing.language() == language).findFirst().orElseThrow();
    }

    /** When its words were last changed; null without words. */
    public Instant getChangedAt() {
        return standings.stream().flatMap(standing -> java.util.stream.Stream.of(standing.live() == null ? List.<Edition>of() : List.of(standing.live()),
                        standing.working() == null ? List.<Edition>of() : List.of(standing.working())))
                .flatMap(List::stream).map(Edition::getChangedAt).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
