package org.saphan.search;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of a statement after WHERE, and its parameters: never a reader's text within the statement. */
class Condition {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters;

    /** @param parameters those of the statement so far; this adds its own */
    Condition(ListingQuery query, LocalDate today, List<Object> parameters) {
        this.parameters = parameters;
        sql.append("l.reader = ").append(parameter(query.reader().tag()));
        sql.append(" AND l.kind IN (").append(parameters(query.kinds())).append(')');
        if (query.openOnly()) {
            sql.append(" AND (l.until IS NULL OR l.until >= ").append(parameter(today)).append(')');
        }
        query.chosen().forEach(this::chosen);
        Term.of(query.words()).forEach(this::term);
    }

    private void chosen(String facet, Set<String> values) {
        sql.append(" AND EXISTS (SELECT 1 FROM listing_facet c WHERE c.kind = l.kind AND c.content_id = l.content_id AND c.facet = ")
                .append(parameter(facet)).append(" AND c.value IN (").append(parameters(values)).append("))");
    }

    /** Its words are looked for in their order in the text of spaced words. */
    private void term(Term term) {
        String pattern = "% " + literally(String.join(" ", term.words())) + (term.beginning() ? "%" : " %");
        sql.append(" AND EXISTS (SELECT 1 FROM listing_words w WHERE w.kind = l.kind AND w.content_id = l.content_id AND w.words LIKE ")
                .append(parameter(pattern)).append(" COLLATE utf8mb4_bin)");
    }

    /** With the wildcards of LIKE as the characters they are. */
    static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private String parameters(Iterable<String> values) {
        List<String> places = new ArrayList<>();
        values.forEach(value -> places.add(parameter(value)));
        return places.isEmpty() ? "NULL" : String.join(", ", places);
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    @Override
    public String toString() {
        return sql.toString();
    }

    static Query fill(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
