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

    private final Comparator<Found> order;
    private final PriorityQueue<Found> last;
    private final int most;
    private final int reader;

    Best(Order order, Language reader, int most) {
        this.order = comparator(order, reader);
        this.most = most;
        this.reader = reader.ordinal();
        last = new PriorityQueue<>(Math.max(1, Math.min(most, 1 << 12)), this.order.reversed());
    }

    private static Comparator<Found> comparator(Order order, Language reader) {
        int place = reader.ordinal();
        Comparator<Found> name = (one, other) -> Arrays.compareUnsigned(one.columns.sortKeys[place][one.document], other.columns.sortKeys[place][other.document]);
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
        Found found = new Found(columns, document, score);
        if (last.size() < most) {
            last.add(found);
        } else if (order.compare(found, last.peek()) < 0) {
            last.poll();
            last.add(found);
        }
    }

    /** Without the first ones, in their order. */
    List<Found> from(int first) {
        return last.stream().sorted(order).skip(first).toList();
    }
}
