package org.saphan.search.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.saphan.language.Language;
import org.saphan.search.index.Question.Order;

/** The finds that stand first in an order. Their columns are in memory, so that comparing two of them costs nearly nothing. */
final class Best {

    /** One find. */
    record Found(Columns columns, int document, float score) {

        long id() {
            return columns.ids[document];
        }
    }

    private final Order by;
    private final Comparator<Found> order;
    private final PriorityQueue<Found> last;
    private final int most;
    private final int reader;
    /** The name of the last of the first ones, as a number in the part of the index that is gone through. */
    private int bar;
    private Found barOf;
    private Columns barIn;

    Best(Order order, Language reader, int most) {
        by = order;
        this.order = comparator(order, reader);
        this.most = most;
        this.reader = reader.ordinal();
        last = new PriorityQueue<>(Math.max(1, Math.min(most, 1 << 12)), this.order.reversed());
    }

    private static Comparator<Found> comparator(Order order, Language reader) {
        int place = reader.ordinal();
        Comparator<Found> name = (one, other) -> one.columns == other.columns
                ? Integer.compare(one.columns.names[place][one.document], other.columns.names[place][other.document])
                : Arrays.compareUnsigned(one.columns.sortKey(place, one.document), other.columns.sortKey(place, other.document));
        Comparator<Found> id = Comparator.comparingLong(Found::id);
        return switch (order) {
            case RELEVANCE -> ((Comparator<Found>) (one, other) -> Float.compare(other.score, one.score)).thenComparing(name).thenComparing(id);
            case NAME -> name.thenComparing(id);
            case NEWEST -> ((Comparator<Found>) (one, other) -> Long.compare(other.columns.published[other.document], one.columns.published[one.document]))
                    .thenComparing(id.reversed());
            case DAY -> ((Comparator<Found>) (one, other) -> Long.compare(other.columns.days[other.document], one.columns.days[one.document]))
                    .thenComparing(id.reversed());
            case SOONEST -> ((Comparator<Found>) (one, other) -> Long.compare(one.columns.untils[one.document], other.columns.untils[other.document])).thenComparing(id);
        };
    }

    /** What a find is worth to this reader beside what it says. */
    float merit(Columns columns, int document) {
        return columns.merits[reader][document];
    }

    /** @param score any when the order is not that of relevance */
    void add(Columns columns, int document, float score) {
        if (last.size() == most && isBeaten(columns, document, score)) {
            return;
        }
        Found found = new Found(columns, document, score);
        if (last.size() < most) {
            last.add(found);
        } else if (order.compare(found, last.peek()) < 0) {
            last.poll();
            last.add(found);
        }
    }

    /** Nearly all finds are, and numbers tell: only for the others are whole finds compared. */
    private boolean isBeaten(Columns columns, int document, float score) {
        Found worst = last.peek();
        return switch (by) {
            case RELEVANCE -> score < worst.score || score == worst.score && columns.names[reader][document] > bar(columns, worst);
            case NAME -> columns.names[reader][document] > bar(columns, worst);
            default -> false;
        };
    }

    private int bar(Columns columns, Found worst) {
        if (worst != barOf || columns != barIn) {
            barOf = worst;
            barIn = columns;
            bar = columns == worst.columns ? columns.names[reader][worst.document] : columns.lastUpTo(reader, worst.columns.sortKey(reader, worst.document));
        }
        return bar;
    }

    /** Without the first ones, in their order. */
    List<Found> from(int first) {
        return last.stream().sorted(order).skip(first).toList();
    }
}
