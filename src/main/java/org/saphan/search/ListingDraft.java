package org.saphan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;
import org.saphan.platform.text.SortKeys;
import org.saphan.platform.time.RoughDate;

/** What a content type hands over for its rows in the listing: facts once, words in each language that is live. */
public class ListingDraft {

    /**
     * @param reading how the title is read, by which it sorts; or null
     * @param note a second line, such as what a company seeks; or null
     * @param goods what it makes or offers, a line each
     * @param text all further words that search should find
     */
    public record Words(String title, String reading, String teaser, String note, List<String> goods, String text) {

        public Words(String title, String reading, String teaser, String note, String text) {
            this(title, reading, teaser, note, List.of(), text);
        }
    }

    /** One code by which the content is counted and chosen. */
    public record Facet(String name, String value) {
    }

    final String slug;
    final boolean demonstration;
    final Map<Language, Words> words = new EnumMap<>(Language.class);
    final List<Facet> facets = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    String country;
    String region;
    String industry;
    String picture;
    RoughDate day;
    Instant startsAt;
    Instant endsAt;
    LocalDate until;
    boolean checked;
    Instant publishedAt = Instant.EPOCH;

    public ListingDraft(String slug, boolean demonstration) {
        this.slug = slug;
        this.demonstration = demonstration;
    }

    public ListingDraft words(Language language, Words inIt, Instant publishedAt) {
        words.put(language, inIt);
        if (publishedAt != null && publishedAt.isAfter(this.publishedAt)) {
            this.publishedAt = publishedAt;
        }
        return this;
    }

    /** The language in which readers of this one see it. */
    Language shownTo(Language reader) {
        return reader.readingOrder().stream().filter(words::containsKey).findFirst().orElseThrow();
    }

    /** What it is sorted by for readers of a language. */
    byte[] sortKey(Language reader) {
        Language shown = shownTo(reader);
        Words name = words.get(shown);
        return SortKeys.of(name.reading() != null && shown == reader ? name.reading() : name.title(), reader.locale());
    }

    /** Where it is; both are facets, too. Either may be null. */
    public ListingDraft place(String country, String region) {
        this.country = country;
        this.region = region;
        facet("country", country);
        return facet("region", region);
    }

    /** The first is the main one. */
    public ListingDraft industries(List<String> codes) {
        industry = codes.isEmpty() ? null : codes.get(0);
        return facets("industry", codes);
    }

    public ListingDraft facets(String name, List<String> values) {
        values.forEach(value -> facet(name, value));
        return this;
    }

    public ListingDraft facet(String name, String value) {
        Facet facet = new Facet(name, value);
        if (value != null && !facets.contains(facet)) {
            facets.add(facet);
        }
        return this;
    }

    /** Codes that the card shows, such as certifications. */
    public ListingDraft tags(List<String> codes) {
        tags.addAll(codes);
        return this;
    }

    /** @param line what the library says of the picture in one line, or null */
    public ListingDraft picture(String line) {
        picture = line;
        return this;
    }

    /** The day by which it is sorted and shown, as exactly as it is known. */
    public ListingDraft day(RoughDate day) {
        this.day = day;
        return this;
    }

    public ListingDraft times(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        return this;
    }

    /** The last day on which it is open. */
    public ListingDraft until(LocalDate until) {
        this.until = until;
        return this;
    }

    /** Whether an officer has checked it. */
    public ListingDraft checked(boolean checked) {
        this.checked = checked;
        return this;
    }
}
