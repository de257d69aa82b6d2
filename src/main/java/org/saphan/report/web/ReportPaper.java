package org.saphan.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.saphan.platform.time.Clocks;
import org.saphan.report.CaseFigures;
import org.saphan.report.Figures;
import org.saphan.report.ReportedPeriod;

/** The report on two sheets of paper: {@code site/report/paper.xhtml}, in the language that the desk chose for its readers. */
@Named
@RequestScoped
public class ReportPaper {

    @Inject
    CaseFigures cases;

    @Inject
    Clock clock;

    private ReportedPeriod period;
    private Figures figures;

    public void of(ReportedPeriod asked) {
        period = asked;
        figures = cases.of(asked.period());
    }

    public ReportedPeriod getPeriod() {
        return period;
    }

    public Figures getFigures() {
        return figures;
    }

    public LocalDate getToday() {
        return Clocks.today(clock);
    }
}
