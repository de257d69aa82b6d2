package org.saphan.platform.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.saphan.platform.text.Catalogue;
import org.saphan.platform.text.Phrases;

/** Writes dates as the reader's language does: Thai in the Buddhist era, Japanese with 年月日. */
@Named
@RequestScoped
public class Dates {

    @Inject
    Locale locale;

    @Inject
    Phrases phrases;

    /** 24 November 2024, 24 พฤศจิกายน 2567, 2024年11月24日; an empty string for no date. */
    public String day(LocalDate date) {
        return date == null ? "" : format("site.date.day.pattern", date);
    }

    public String month(LocalDate date) {
        return format("site.date.month.pattern", date);
    }

    /** A date as exactly as it is known, "mid-2025" for example. */
    public String rough(RoughDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case DAY -> day(date.date());
            case MONTH -> month(date.date());
            case MID_YEAR -> phrases.with("site.date.mid_year", Map.of("year", year(date.date())));
            case YEAR -> phrases.with("site.date.year", Map.of("year", year(date.date())));
        };
    }

    public String year(LocalDate date) {
        return format("site.date.year.pattern", date);
    }

    /** Hours and minutes on the clock of a zone, 09:30. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(zone));
    }

    /** Day and time on Bangkok's clock, where the desk's agency is; an empty string for none. */
    public String moment(Instant instant) {
        return instant == null ? "" : day(bangkokDay(instant)) + " " + bangkok(instant);
    }

    /** The same on Tokyo's clock. */
    public String momentInTokyo(Instant instant) {
        return instant == null ? "" : day(tokyoDay(instant)) + " " + tokyo(instant);
    }

    /** Day and time on the clocks of both countries; in Tokyo it may be the next day already. An empty string for none. */
    public String clocks(Instant instant) {
        if (instant == null) {
            return "";
        }
        String tokyo = tokyoDay(instant).equals(bangkokDay(instant)) ? tokyo(instant) : momentInTokyo(instant);
        return phrases.with("site.date.clocks", Map.of("bangkok", moment(instant), "tokyo", tokyo));
    }

    public String bangkok(Instant instant) {
        return time(instant, Clocks.BANGKOK);
    }

    public String tokyo(Instant instant) {
        return time(instant, Clocks.TOKYO);
    }

    public LocalDate bangkokDay(Instant instant) {
        return dayOf(instant, Clocks.BANGKOK);
    }

    public LocalDate tokyoDay(Instant instant) {
        return dayOf(instant, Clocks.TOKYO);
    }

    /** The calendar day in a zone. */
    public LocalDate dayOf(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDate.ofInstant(instant, zone);
    }

    /** A day for somebody who is not here, as in a mail. */
    public static String day(LocalDate date, Locale locale, Catalogue catalogue) {
        return format(catalogue.pattern("site.date.day.pattern", locale), locale, date);
    }

    private String format(String pattern, TemporalAccessor date) {
        return format(phrases.pattern(pattern), locale, date);
    }

    private static String format(String pattern, Locale locale, TemporalAccessor date) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
        return ("th".equals(locale.getLanguage()) ? formatter.withChronology(ThaiBuddhistChronology.INSTANCE) : formatter).format(date);
    }
}
