package org.saphan.industry.site;

import java.util.ArrayList;
import java.util.List;

/** Lays out horizontal bars of two parts in a drawing 400 units wide, so that words in it stay readable on a phone. */
public class BarChart {

    private static final int WIDTH = 400;
    private static final int LABELS = 130;
    private static final int NUMBERS = 40;
    private static final int ROW = 28;
    private static final int BAR = 16;

    /** A labelled bar: {@code first} and {@code second} are stacked. */
    public record Bar(String label, long first, long second) {

        public long total() {
            return first + second;
        }
    }

    /** A bar with its place in the drawing, in its units. */
    public record Placed(Bar bar, int top, int textBase, double firstWidth, double secondStart, double secondWidth, double numberStart) {
    }

    private final List<Placed> bars = new ArrayList<>();

    public BarChart(List<Bar> rows) {
        long longest = Math.max(1, rows.stream().mapToLong(Bar::total).max().orElse(1));
        double unit = (double) (WIDTH - LABELS - NUMBERS) / longest;
        for (int i = 0; i < rows.size(); i++) {
            Bar bar = rows.get(i);
            double firstWidth = bar.first() * unit;
            double secondStart = LABELS + firstWidth;
            double secondWidth = bar.second() * unit;
            int top = i * ROW + (ROW - BAR) / 2;
            bars.add(new Placed(bar, top, top + BAR - 3, firstWidth, secondStart, secondWidth, secondStart + secondWidth + 6));
        }
    }

    public List<Placed> getBars() {
        return bars;
    }

    public int getLabelEnd() {
        return LABELS - 8;
    }

    public int getStart() {
        return LABELS;
    }

    public int getThickness() {
        return BAR;
    }

    public String getViewBox() {
        return "0 0 " + WIDTH + " " + bars.size() * ROW;
    }
}
