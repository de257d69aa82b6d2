package org.saphan.search.index;

import static org.saphan.platform.text.JsonText.BUILDERS;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.search.index.Analysed.Field;
import org.saphan.search.index.Sought.Concept;
import org.saphan.search.index.Sought.Form;

/** Questions as OpenSearch takes them: the same clauses with the same worth as {@link LuceneQueries}. */
final class OpenSearchQueries {

    static final String REST = "rest";
    private static final int MOST_VALUES = 2000;
    private static final List<Field> WEIGHED = List.of(Field.NAME, Field.GOODS, Field.BRIEF, Field.EXACT);

    private OpenSearchQueries() {
    }

    /** @param now in milliseconds since 1970 */
    static JsonObject of(Question question, Sought sought, long now) {
        boolean weighed = question.order() == Question.Order.RELEVANCE;
        return BUILDERS.createObjectBuilder().add("from", question.first()).add("size", question.size()).add("track_total_hits", true)
                .add("_source", BUILDERS.createArrayBuilder().add(LuceneFields.KIND).add(LuceneFields.ID))
                .add("query", query(question, sought, weighed, now)).add("post_filter", chosen(question.chosen(), null))
                .add("aggs", counting(question.chosen())).add("sort", sort(question)).build();
    }

    private static JsonObjectBuilder query(Question question, Sought sought, boolean weighed, long now) {
        JsonArrayBuilder filter = BUILDERS.createArrayBuilder().add(terms(LuceneFields.KIND, question.kinds()));
        if (question.openOn() != null) {
            filter.add(range(LuceneFields.UNTIL, question.openOn().toEpochDay()));
        }
        JsonArrayBuilder should = BUILDERS.createArrayBuilder();
        for (Concept concept : sought.concepts()) {
            filter.add(any(concept, Field.WORDS));
            WEIGHED.forEach(field -> should.add(worth(field.weight, any(concept, field))));
        }
        should.add(worth(Columns.OWN_LANGUAGE, terms(LuceneFields.LANGUAGE, List.of(question.reader().tag()))));
        should.add(worth(Columns.CHECKED, BUILDERS.createObjectBuilder().add("term", BUILDERS.createObjectBuilder().add(LuceneFields.CHECKED, true))));
        should.add(fresh(now));
        JsonObjectBuilder bool = BUILDERS.createObjectBuilder().add("filter", filter);
        return BUILDERS.createObjectBuilder().add("bool", weighed ? bool.add("should", should) : bool);
    }

    private static JsonObjectBuilder any(Concept concept, Field field) {
        JsonArrayBuilder forms = BUILDERS.createArrayBuilder();
        for (Form form : concept.forms()) {
            JsonArrayBuilder ways = BUILDERS.createArrayBuilder();
            form.ways().forEach(way -> ways.add(BUILDERS.createObjectBuilder().add("match_phrase",
                    BUILDERS.createObjectBuilder().add(field.code(), OpenSearchDocuments.phrase(way, field == Field.EXACT)))));
            if (!form.ways().isEmpty()) {
                JsonObjectBuilder bool = BUILDERS.createObjectBuilder().add("should", ways).add("minimum_should_match", 1);
                if (form.unless() != null) {
                    bool.add("must_not", BUILDERS.createArrayBuilder().add(terms(LuceneFields.LANGUAGE, List.of(form.unless().tag()))));
                }
                forms.add(BUILDERS.createObjectBuilder().add("bool", bool));
            }
        }
        return BUILDERS.createObjectBuilder().add("bool", BUILDERS.createObjectBuilder().add("should", forms).add("minimum_should_match", 1));
    }

    private static JsonObjectBuilder worth(float weight, JsonObjectBuilder query) {
        return BUILDERS.createObjectBuilder().add("constant_score", BUILDERS.createObjectBuilder().add("filter", query).add("boost", weight));
    }

    /** Linear, half of it after half of the days and nothing after all of them. */
    private static JsonObjectBuilder fresh(long now) {
        JsonObjectBuilder days = BUILDERS.createObjectBuilder().add("origin", now).add("scale", Duration.ofDays((long) Columns.DAYS_FRESH).toMillis() / 2).add("decay", 0.5);
        JsonObjectBuilder linear = BUILDERS.createObjectBuilder().add("linear", BUILDERS.createObjectBuilder().add(LuceneFields.PUBLISHED, days)).add("weight", Columns.FRESH);
        return BUILDERS.createObjectBuilder().add("function_score", BUILDERS.createObjectBuilder().add("functions", BUILDERS.createArrayBuilder().add(linear)).add("boost_mode", "replace"));
    }

    private static JsonObjectBuilder terms(String field, Collection<String> values) {
        JsonArrayBuilder all = BUILDERS.createArrayBuilder();
        values.forEach(all::add);
        return BUILDERS.createObjectBuilder().add("terms", BUILDERS.createObjectBuilder().add(field, all));
    }

    private static JsonObjectBuilder range(String field, long from) {
        return BUILDERS.createObjectBuilder().add("range", BUILDERS.createObjectBuilder().add(field, BUILDERS.createObjectBuilder().add("gte", from)));
    }

    /** @param but a facet in which anything may stand; null for none */
    private static JsonObjectBuilder chosen(Map<String, Set<String>> chosen, String but) {
        JsonArrayBuilder all = BUILDERS.createArrayBuilder();
        chosen.forEach((facet, values) -> {
            if (!facet.equals(but)) {
                all.add(terms(LuceneFields.FACET, values.stream().map(value -> FacetValues.code(facet, value)).toList()));
            }
        });
        return BUILDERS.createObjectBuilder().add("bool", BUILDERS.createObjectBuilder().add("filter", all));
    }

    /** Each facet in which something is chosen is counted as if nothing were; the rest together. */
    private static JsonObjectBuilder counting(Map<String, Set<String>> chosen) {
        JsonObjectBuilder counting = BUILDERS.createObjectBuilder().add(REST, counts(chosen(chosen, null), null));
        chosen.keySet().forEach(facet -> counting.add(facet, counts(chosen(chosen, facet), facet + "=.*")));
        return counting;
    }

    private static JsonObjectBuilder counts(JsonObjectBuilder filter, String include) {
        JsonObjectBuilder terms = BUILDERS.createObjectBuilder().add("field", LuceneFields.FACET).add("size", MOST_VALUES);
        if (include != null) {
            terms.add("include", include);
        }
        return BUILDERS.createObjectBuilder().add("filter", filter).add("aggs", BUILDERS.createObjectBuilder().add("values", BUILDERS.createObjectBuilder().add("terms", terms)));
    }

    private static JsonArrayBuilder sort(Question question) {
        String name = OpenSearchDocuments.name(LuceneFields.sort(question.reader()));
        JsonArrayBuilder sort = BUILDERS.createArrayBuilder();
        switch (question.order()) {
            case RELEVANCE -> sort.add("_score").add(by(name, "asc")).add(by(LuceneFields.ID, "asc"));
            case NAME -> sort.add(by(name, "asc")).add(by(LuceneFields.ID, "asc"));
            case NEWEST -> sort.add(by(LuceneFields.PUBLISHED, "desc")).add(by(LuceneFields.ID, "desc"));
            case DAY -> sort.add(by(LuceneFields.DAY, "desc")).add(by(LuceneFields.ID, "desc"));
            case SOONEST -> sort.add(by(LuceneFields.UNTIL, "asc")).add(by(LuceneFields.ID, "asc"));
            default -> throw new IllegalArgumentException(question.order().name());
        }
        return sort;
    }

    private static JsonObjectBuilder by(String field, String direction) {
        return BUILDERS.createObjectBuilder().add(field, direction);
    }
}
