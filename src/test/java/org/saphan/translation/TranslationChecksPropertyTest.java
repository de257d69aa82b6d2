package org.saphan.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.saphan.language.Language;
import org.saphan.translation.TranslationChecks.Term;
import org.saphan.translation.TranslationChecks.Words;

class TranslationChecksPropertyTest {

    private static final List<String> LOCALES = List.of("th@calendar=buddhist", "th@calendar=buddhist;numbers=thai", "th@calendar=gregorian",
            "ja@calendar=gregorian", "ja@calendar=japanese", "ja@calendar=gregorian;numbers=fullwide", "en-GB", "en-US", "en@calendar=buddhist");

    @Property
    void aDayIsTheSameInAllErasAndDigits(@ForAll("days") LocalDate day, @ForAll("locales") String one, @ForAll("locales") String other) {
        assertThat(findings(one, date(day, one), other, date(day, other))).isEmpty();
    }

    @Property
    void anotherDayIsNoticed(@ForAll("days") LocalDate day, @ForAll("days") LocalDate another,
            @ForAll("locales") String one, @ForAll("locales") String other) {
        Assume.that(day.getYear() != another.getYear());

        assertThat(findings(one, date(day, one), other, date(another, other))).isNotEmpty();
    }

    @Property
    void anAmountIsTheSameWithAllMultipliersAndDigits(@ForAll @IntRange(min = 2, max = 9999) int amount, @ForAll @IntRange(max = 8) int zeros,
            @ForAll("locales") String one, @ForAll("locales") String other) {
        BigDecimal number = BigDecimal.valueOf(amount).scaleByPowerOfTen(zeros);
        String grouped = NumberFormat.getInstance(new ULocale(other)).format(number);

        assertThat(findings(one, number.toPlainString(), other, grouped)).isEmpty();
        assertThat(findings("ja", inTenThousands(number), other, "(" + grouped + ")")).isEmpty();
        assertThat(findings(one, number.toPlainString(), "th", number.movePointLeft(6).stripTrailingZeros().toPlainString() + " ล้านบาท")).isEmpty();
        assertThat(findings("en", number.movePointLeft(6).stripTrailingZeros().toPlainString() + " million", "ja", inTenThousands(number))).isEmpty();
    }

    @Property
    void aTextAgreesWithItself(@ForAll String text, @ForAll Language language) {
        assertThat(TranslationChecks.of(language, language, List.of(new Words("body", false, 0, text, text)), List.of()))
                .noneMatch(finding -> finding.kind() != TranslationChecks.Finding.Kind.WRONG_SCRIPT);
    }

    @Property
    void noTextIsAFault(@ForAll("texts") String source, @ForAll("texts") String target, @ForAll Language from, @ForAll Language to,
            @ForAll boolean formatted) {
        assertThat(TranslationChecks.of(from, to, List.of(new Words("body", formatted, 9, source, target)), List.of(new Term(target, source)))).isNotNull();
    }

    private static List<String> findings(String one, String source, String other, String target) {
        return TranslationChecks.of(language(one), language(other), List.of(new Words("body", false, 0, source, target)), List.of()).stream()
                .filter(finding -> finding.kind().name().startsWith("NUMBER")).map(finding -> source + " | " + target + ": " + finding).toList();
    }

    private static Language language(String locale) {
        return Language.find(locale.substring(0, 2)).orElseThrow();
    }

    private static String date(LocalDate day, String locale) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, new ULocale(locale));
        format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static String inTenThousands(BigDecimal number) {
        long whole = number.longValueExact();
        long tenThousands = whole % 100_000_000 / 10_000;
        return (whole >= 100_000_000 ? whole / 100_000_000 + "億" : "") + (tenThousands > 0 ? tenThousands + "万" : "")
                + (whole % 10_000 > 0 ? whole % 10_000 : "") + "円";
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1930, 1, 1).toEpochDay(), LocalDate.of(2055, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> locales() {
        return Arbitraries.of(LOCALES);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("1", "23", "2567", ",", ".", " ", "-", "万", "億", "ล้าน", "ปี", "พ.ศ.", "令和", "元", "May", "st", "<p>", "</p>",
                "<a href='/th/x'>", "{a}", "%s", "https://a.example/", "「", "」", "(", ")", "SUS", "น.", "p.m.", "\uD83D\uDE00", "\uD800", "\u0000");
        return Combinators.combine(pieces.list().ofMaxSize(30), Arbitraries.strings().ofMaxLength(20))
                .as((some, any) -> String.join("", some) + any);
    }
}
