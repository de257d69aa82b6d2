package org.saphan.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened in a period. Each figure counts events of the period, whenever the case began.
 *
 * @param firstAnswer the median time from the confirmation of an inquiry to its first answer; null when none was answered
 * @param unanswered inquiries that were confirmed in the period and have no answer yet
 * @param overdue cases whose next step was due before today, whenever they began
 * @param results one by one, the latest first
 */
public record Figures(Funnel funnel, Duration firstAnswer, long unanswered, long overdue, List<Sum> sums, List<Result> results,
        List<Group> industries, List<Group> countries, List<Group> regions, List<Group> sources) {

    /**
     * The way from an inquiry to an outcome.
     *
     * @param outcomes matches with an outcome other than none
     */
    public record Funnel(long written, long confirmed, long proposed, long introduced, long met, long outcomes) {

        /** In their order. */
        public List<Long> steps() {
            return List.of(written, confirmed, proposed, introduced, met, outcomes);
        }
    }

    /** Since the beginning, for everybody. */
    public record Totals(long introduced, long met, long outcomes) {
    }

    /**
     * How much outcomes are worth, by how certain that is, each converted at its own rate.
     *
     * @param ratesFrom the day of the oldest of these rates
     * @param ratesUntil the day of the latest
     */
    public record Sum(String worth, long count, BigDecimal thb, BigDecimal jpy, LocalDate ratesFrom, LocalDate ratesUntil) {
    }

    /**
     * One outcome in whose place no correction stands. Worth, amounts and rate are null when no amount was told.
     *
     * @param match reference of the match it came from
     * @param rate yen for one baht
     * @param agreed how many of the two sides said that it is right
     */
    public record Result(String match, String stage, LocalDate happenedOn, String worth, BigDecimal thb, BigDecimal jpy, BigDecimal rate, LocalDate rateDate,
            long agreed) {
    }

    /**
     * The same figures of a part of the cases.
     *
     * @param key code of an industry, a pair of countries or regions, or a source; empty where it is not known
     */
    public record Group(String key, long inquiries, long matches, long introduced, long outcomes) {
    }
}
