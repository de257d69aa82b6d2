package org.saphan.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.saphan.platform.text.Phrases;
import org.saphan.report.Figures;

/** All figures of a report as tables of cells, for files. */
@RequestScoped
public class ReportTables {

    /** @param rows of which the first names the columns */
    public record Table(String title, List<List<Object>> rows) {
    }

    @Inject
    ReportWords words;

    @Inject
    Phrases phrases;

    public List<Table> of(Figures figures) {
        List<Table> tables = new ArrayList<>();
        List<List<Object>> steps = new ArrayList<>(List.of(List.of(phrases.of("report.step"), phrases.of("report.count"))));
        for (int i = 0; i < words.steps().size(); i++) {
            steps.add(List.of(words.steps().get(i), figures.funnel().steps().get(i)));
        }
        steps.add(List.of(phrases.of("report.first_answer"), words.wait(figures.firstAnswer())));
        steps.add(List.of(phrases.of("report.unanswered"), figures.unanswered()));
        steps.add(List.of(phrases.of("report.overdue"), figures.overdue()));
        tables.add(new Table(phrases.of("report.funnel"), steps));
        List<List<Object>> sums = new ArrayList<>(List.of(List.of(phrases.of("report.worth"), phrases.of("report.count"), "THB", "JPY", phrases.of("report.rates"))));
        figures.sums().forEach(sum -> sums.add(List.of(phrases.of("followup.worth." + sum.worth()), sum.count(), sum.thb(), sum.jpy(), sum.ratesFrom() + "/" + sum.ratesUntil())));
        tables.add(new Table(phrases.of("report.sums"), sums));
        tables.add(results(figures));
        tables.add(groups("industry", figures.industries(), words::industry));
        tables.add(groups("countries", figures.countries(), words::countries));
        tables.add(groups("regions", figures.regions(), words::regions));
        tables.add(groups("source", figures.sources(), words::source));
        return tables;
    }

    private Table results(Figures figures) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of(phrases.of("report.match"), phrases.of("report.stage"), phrases.of("report.day"),
                phrases.of("report.worth"), "THB", "JPY", phrases.of("report.rate.yen"), phrases.of("report.rates"), phrases.of("report.agreed"))));
        figures.results().forEach(result -> rows.add(List.of(result.match(), phrases.of("followup.stage." + result.stage()), result.happenedOn().toString(),
                result.worth() == null ? "" : phrases.of("followup.worth." + result.worth()), known(result.thb()), known(result.jpy()), known(result.rate()),
                known(result.rateDate()), result.agreed())));
        return new Table(phrases.of("report.results"), rows);
    }

    private static Object known(Object value) {
        return value == null ? "" : value instanceof LocalDate day ? day.toString() : value;
    }

    private Table groups(String name, List<Figures.Group> groups, UnaryOperator<String> label) {
        List<List<Object>> rows = new ArrayList<>(List.of(List.of(phrases.of("report.by." + name), words.column("inquiries"), words.column("matches"),
                words.column("introduced"), words.column("outcomes"))));
        groups.forEach(group -> rows.add(List.of(label.apply(group.key()), group.inquiries(), group.matches(), group.introduced(), group.outcomes())));
        return new Table(phrases.of("report.by." + name), rows);
    }
}
