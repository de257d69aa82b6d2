package org.saphan.report.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saphan.platform.time.Clocks;
import org.saphan.report.CaseFigures;
import org.saphan.report.Figures;
import org.saphan.report.Period;
import org.saphan.report.ReportedPeriod;
import org.saphan.report.web.ReportWords;

/** Figures of a period with their charts: {@code desk/reports.xhtml}. */
@Named
@RequestScoped
public class ReportPage {

    private static final int YEARS = 4;
    private static final String INDIGO = "#2a4a9d";
    private static final String VERMILION = "#c8442f";

    @Inject
    CaseFigures cases;

    @Inject
    ReportWords words;

    @Inject
    Clock clock;

    private String year;
    private String from;
    private String until;
    private ReportedPeriod period;
    private Figures figures;

    public void load() {
        period = ReportedPeriod.asked(year, from, until, Clocks.today(clock));
        figures = cases.of(period.period());
    }

    public Figures getFigures() {
        return figures;
    }

    public ReportedPeriod getPeriod() {
        return period;
    }

    /** The last few years of each kind, the present one first. */
    public List<ReportedPeriod> getYears() {
        LocalDate today = Clocks.today(clock);
        List<ReportedPeriod> years = new ArrayList<>();
        for (Period.FiscalYear kind : Period.FiscalYear.values()) {
            for (int i = 0; i < YEARS; i++) {
                years.add(ReportedPeriod.of(kind, kind.yearOf(today) - i));
            }
        }
        return years;
    }

    /** The funnel as Chart.js takes it. */
    public String getFunnelChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder(words.steps());
        JsonArrayBuilder values = Json.createArrayBuilder();
        figures.funnel().steps().forEach(values::add);
        return chart(labels, Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", values).add("backgroundColor", INDIGO)), false);
    }

    /** Inquiries and matches of each industry as Chart.js takes them. */
    public String getIndustryChart() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        figures.industries().forEach(group -> labels.add(words.industry(group.key())));
        return chart(labels, Json.createArrayBuilder()
                .add(set("inquiries", Figures.Group::inquiries, INDIGO)).add(set("matches", Figures.Group::matches, VERMILION)), true);
    }

    private JsonObjectBuilder set(String name, Function<Figures.Group, Long> value, String colour) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        figures.industries().forEach(group -> values.add(value.apply(group)));
        return Json.createObjectBuilder().add("label", words.column(name)).add("data", values).add("backgroundColor", colour);
    }

    private static String chart(JsonArrayBuilder labels, JsonArrayBuilder sets, boolean legend) {
        return Json.createObjectBuilder().add("type", "bar").add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", sets))
                .add("options", Json.createObjectBuilder().add("indexAxis", "y").add("maintainAspectRatio", false).add("animation", false)
                        .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", legend)))
                        .add("scales", Json.createObjectBuilder().add("x", Json.createObjectBuilder().add("beginAtZero", true)
                                .add("ticks", Json.createObjectBuilder().add("precision", 0))))).build().toString();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
