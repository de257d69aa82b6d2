package org.saphan.report.web;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.platform.text.Phrases;
import org.saphan.report.ReportedPeriod;

/** Names of what is counted, in the language of the page. */
@Named
@RequestScoped
public class ReportWords {

    private static final int HOURS_OF_A_DAY = 24;
    /** From the common era to the Buddhist one. */
    private static final int BUDDHIST = 543;
    /** The year before Reiwa 1. */
    private static final int REIWA = 2018;

    @Inject
    Phrases phrases;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Language reader;

    /** The names of the steps of the funnel, in their order. */
    public List<String> steps() {
        return List.of("written", "confirmed", "proposed", "introduced", "met", "outcomes").stream().map(step -> phrases.of("report.step." + step)).toList();
    }

    /** The name of what a column counts. */
    public String column(String name) {
        return phrases.of("report.column." + name);
    }

    public String industry(String code) {
        return code.isEmpty() ? phrases.of("report.unknown") : taxonomy.industry(code, reader);
    }

    /** @param pair two codes with a hyphen between them */
    public String countries(String pair) {
        return Arrays.stream(pair.split("-", -1)).map(code -> code.isEmpty() ? phrases.of("report.unknown") : country(code)).collect(Collectors.joining(" → "));
    }

    /** @param pair two codes with a bar between them */
    public String regions(String pair) {
        return Arrays.stream(pair.split("\\|", -1)).map(code -> code.isEmpty() ? phrases.of("report.unknown") : taxonomy.region(code, reader)).collect(Collectors.joining(" → "));
    }

    public String source(String code) {
        return phrases.of("report.source." + code);
    }

    /** @param by what is grouped by: {@code industry}, {@code countries}, {@code regions} or {@code source} */
    public String name(String by, String key) {
        return switch (by) {
            case "industry" -> industry(key);
            case "countries" -> countries(key);
            case "regions" -> regions(key);
            default -> source(key);
        };
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** A time to wait, in days and hours. */
    public String wait(Duration time) {
        return time == null ? phrases.of("report.none")
                : phrases.with("report.wait", Map.of("days", time.toDays(), "hours", time.toHours() % HOURS_OF_A_DAY));
    }

    /** What a period is called where it is a year; its days otherwise are told by the page. */
    public String year(ReportedPeriod period) {
        return phrases.with("report.year." + period.year().name(), Map.of("year", String.valueOf(period.number()), "buddhist", String.valueOf(period.number() + BUDDHIST),
                "reiwa", String.valueOf(period.number() - REIWA)));
    }

    private String country(String code) {
        return ULocale.getDisplayCountry("und_" + code, ULocale.forLocale(reader.locale()));
    }
}
