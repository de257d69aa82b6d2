package org.saphan.search;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.platform.database.CodesColumn;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;

/** One content as it stands in public lists, for readers of one language, with the fallback already chosen. */
@Entity
@Table(name = "listing")
@IdClass(ListingRow.Key.class)
public class ListingRow {

    /** A content and a reader's language. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String kind;
        long contentId;
        Language reader;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && contentId == that.contentId && kind.equals(that.kind) && reader == that.reader;
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, contentId, reader);
        }
    }

    /** For many rows at once. */
    static final String INSERT = """
            INSERT INTO listing (kind, content_id, reader, shown, slug, title, other_names, teaser, note, tags, languages, country, region, industry,
                picture, day, day_precision, starts_at, ends_at, until, checked, demonstration, published_at, sort_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Id
    private String kind;

    @Id
    @Column(name = "content_id")
    private long contentId;

    @Id
    private Language reader;

    private Language shown;
    private String slug;
    private String title;

    @Column(name = "other_names")
    private String otherNames;

    private String teaser;
    private String note;

    @Convert(converter = CodesColumn.class)
    private List<String> tags;

    @Convert(converter = CodesColumn.class)
    private List<String> languages;

    private String country;
    private String region;
    private String industry;
    private String picture;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_precision")
    private Precision dayPrecision;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private LocalDate until;
    private boolean checked;
    private boolean demonstration;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "sort_key")
    private byte[] sortKey;

    protected ListingRow() {
    }

    ListingRow(String kind, long contentId, Language reader, ListingDraft draft) {
        this.kind = kind;
        this.contentId = contentId;
        this.reader = reader;
        facts(draft);
        shown = draft.shownTo(reader);
        ListingDraft.Words words = draft.words.get(shown);
        title = words.title();
        teaser = words.teaser();
        note = words.note();
        otherNames = reader.readingOrder().stream().filter(other -> other != shown && draft.words.containsKey(other))
                .map(other -> other.tag() + " " + draft.words.get(other).title()).collect(Collectors.joining("\n"));
        languages = draft.words.keySet().stream().map(Language::tag).toList();
        sortKey = draft.sortKey(reader);
    }

    private void facts(ListingDraft draft) {
        slug = draft.slug;
        demonstration = draft.demonstration;
        tags = draft.tags;
        country = draft.country;
        region = draft.region;
        industry = draft.industry;
        picture = draft.picture;
        day = draft.day == null ? null : draft.day.date();
        dayPrecision = draft.day == null ? null : draft.day.precision();
        startsAt = draft.startsAt;
        endsAt = draft.endsAt;
        until = draft.until;
        checked = draft.checked;
        publishedAt = draft.publishedAt;
    }

    /** The values of {@link #INSERT}. */
    Object[] columns() {
        CodesColumn codes = new CodesColumn();
        return new Object[] {kind, contentId, reader.tag(), shown.tag(), slug, title, otherNames, teaser, note, codes.convertToDatabaseColumn(tags),
            codes.convertToDatabaseColumn(languages), country, region, industry, picture, day, dayPrecision == null ? null : dayPrecision.name(),
            utc(startsAt), utc(endsAt), until, checked, demonstration, utc(publishedAt), sortKey};
    }

    private static LocalDateTime utc(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** What pages see of this row. */
    Listing toListing() {
        return new Listing(kind, contentId, slug, shown, reader, title, Listing.names(otherNames), teaser, note, tags, languages,
                country, region, industry, picture, RoughDate.of(day, dayPrecision), startsAt, endsAt, until, checked, demonstration, publishedAt);
    }
}
