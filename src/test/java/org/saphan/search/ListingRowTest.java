package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;
import static org.saphan.language.Language.TH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;
import org.saphan.platform.time.Precision;
import org.saphan.platform.time.RoughDate;

class ListingRowTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void readersAreShownTheirOwnLanguageWhenItIsThere() {
        Listing listing = row(JA, draft(TH, JA, EN));

        assertThat(listing.shown()).isEqualTo(JA);
        assertThat(listing.title()).isEqualTo("JA title");
        assertThat(listing.isInstead()).isFalse();
    }

    @Test
    void elseTheNextInTheirReadingOrder() {
        assertThat(row(JA, draft(TH, EN)).shown()).isEqualTo(EN);
        assertThat(row(TH, draft(JA)).shown()).isEqualTo(JA);
        assertThat(row(EN, draft(TH, JA)).title()).isEqualTo("TH title");
        assertThat(row(EN, draft(TH, JA)).isInstead()).isTrue();
    }

    @Test
    void theOtherNamesStandInTheReadersOrder() {
        assertThat(row(JA, draft(TH, JA, EN)).otherNames())
                .containsExactly(new Listing.OtherName(EN, "EN title"), new Listing.OtherName(TH, "TH title"));
        assertThat(row(JA, draft(JA)).otherNames()).isEmpty();
    }

    @Test
    void theLanguagesItIsLiveInAreNamed() {
        assertThat(row(TH, draft(EN, TH)).languages()).containsExactlyInAnyOrder("th", "en");
    }

    @Test
    void theNewestOfItsLanguagesIsWhenItWasPublished() {
        ListingDraft draft = new ListingDraft("siam", false).words(TH, words("TH", null), MONDAY).words(EN, words("EN", null), MONDAY.minusSeconds(9));

        assertThat(row(EN, draft).publishedAt()).isEqualTo(MONDAY);
    }

    @Test
    void factsAreTheSameForEveryReader() {
        ListingDraft draft = draft(TH).place("TH", "TH-20").industries(List.of("robotics", "digital")).tags(List.of("iso-9001"))
                .day(RoughDate.of(LocalDate.of(2025, 7, 1), Precision.MID_YEAR)).until(LocalDate.of(2026, 12, 31)).checked(true).picture("/media/1/a.svg");

        for (Language reader : Language.values()) {
            Listing listing = row(reader, draft);
            assertThat(listing.region()).isEqualTo("TH-20");
            assertThat(listing.industry()).isEqualTo("robotics");
            assertThat(listing.day().machine()).isEqualTo("2025");
            assertThat(listing.checked()).isTrue();
        }
        assertThat(draft.facets).contains(new ListingDraft.Facet("industry", "digital"), new ListingDraft.Facet("region", "TH-20"));
    }

    @Test
    void whatIsMissingOrSaidTwiceIsNoFacet() {
        assertThat(draft(TH).facet("size", null).facet("size", "micro").facet("size", "micro").facets)
                .containsExactly(new ListingDraft.Facet("size", "micro"));
    }

    @Test
    void aJapaneseNameSortsByItsReading() throws ReflectiveOperationException {
        ListingDraft tokyo = new ListingDraft("a", false).words(JA, words("東京精機", "とうきょうせいき"), MONDAY);
        ListingDraft osaka = new ListingDraft("b", false).words(JA, words("大阪金型", "おおさかかながた"), MONDAY);

        assertThat(Arrays.compareUnsigned(key(osaka), key(tokyo))).isNegative();
    }

    private static byte[] key(ListingDraft draft) throws ReflectiveOperationException {
        var field = ListingRow.class.getDeclaredField("sortKey");
        field.setAccessible(true);
        return (byte[]) field.get(new ListingRow("company", 1, JA, draft));
    }

    private static Listing row(Language reader, ListingDraft draft) {
        return new ListingRow("company", 7, reader, draft).toListing();
    }

    private static ListingDraft draft(Language... languages) {
        ListingDraft draft = new ListingDraft("siam-precision", true);
        Arrays.stream(languages).forEach(language -> draft.words(language, words(language + " title", null), MONDAY));
        return draft;
    }

    private static ListingDraft.Words words(String title, String reading) {
        return new ListingDraft.Words(title, reading, "teaser", "note", "text");
    }
}
