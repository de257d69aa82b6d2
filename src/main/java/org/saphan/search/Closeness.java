package org.saphan.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of two finds comes first: the one that is called by the words, in the reader's language before another, then the one that says them early. */
final class Closeness {

    private Closeness() {
    }

    /** @param parameters those of the statement so far; this adds its own */
    static String columns(String typed, List<Object> parameters) {
        List<Term> terms = Term.of(typed);
        if (terms.isEmpty()) {
            return ListingQuery.Sort.NAME.columns;
        }
        int before = parameters.size();
        terms.forEach(term -> parameters.add("%" + Condition.literally(term.typed()) + "%"));
        return String.format("CASE WHEN %s THEN 0 WHEN %s THEN 1 WHEN %s THEN 2 ELSE 3 END, ", all("l.title", before, parameters.size()),
                all("l.other_names", before, parameters.size()), all("CONCAT_WS(' ', l.teaser, l.note)", before, parameters.size()))
                + ListingQuery.Sort.NAME.columns;
    }

    private static String all(String column, int before, int after) {
        return IntStream.rangeClosed(before + 1, after).mapToObj(number -> column + " LIKE ?" + number).collect(Collectors.joining(" AND "));
    }
}
