package org.saphan.search.index;

import static org.saphan.platform.text.JsonText.BUILDERS;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.search.index.Analysed.Field;
import org.saphan.search.index.Analysed.Placed;

/** The same fields as Lucene's, as OpenSearch takes them. The words come cut: it only parts them at the spaces between. */
final class OpenSearchDocuments {

    /** Stands where a position is left out, so that no phrase reaches over it. */
    static final String GAP = "\u00a6";
    static final String WORD = "word";
    static final String STATE = "#state";
    private static final int LONGEST_WORD = 200;

    private OpenSearchDocuments() {
    }

    /** The name under which an index is written to. It goes with the index, so that nothing written later makes another with guessed fields. */
    static String writing(String index) {
        return index + "-writing";
    }

    /** What an index is made of. */
    static JsonObject index(String name) {
        JsonObjectBuilder fields = BUILDERS.createObjectBuilder();
        for (Field field : Field.values()) {
            fields.add(field.code(), BUILDERS.createObjectBuilder().add("type", "text").add("analyzer", "whitespace").add("norms", false));
        }
        for (String keyword : List.of(LuceneFields.KEY, LuceneFields.KIND, LuceneFields.LANGUAGE, LuceneFields.PHRASE, LuceneFields.FACET, WORD)) {
            fields.add(keyword, type("keyword"));
        }
        for (String number : List.of(LuceneFields.ID, LuceneFields.PUBLISHED, LuceneFields.DAY, LuceneFields.UNTIL, LuceneFields.DIGEST, "position")) {
            fields.add(number, type("long"));
        }
        fields.add(LuceneFields.CHECKED, type("boolean"));
        for (Language language : Language.values()) {
            fields.add(name(LuceneFields.sort(language)), type("keyword"));
            fields.add(name(LuceneFields.text(language)), BUILDERS.createObjectBuilder().add("type", "text").add("index", false));
        }
        return BUILDERS.createObjectBuilder().add("aliases", BUILDERS.createObjectBuilder().add(writing(name), BUILDERS.createObjectBuilder()))
                .add("settings", BUILDERS.createObjectBuilder().add("index", BUILDERS.createObjectBuilder()
                        .add("number_of_replicas", 0).add("max_result_window", 1_000_000).add("refresh_interval", "1s")))
                .add("mappings", BUILDERS.createObjectBuilder().add("dynamic", "strict").add("properties", fields)).build();
    }

    /** A dot would part a name in two. */
    static String name(String field) {
        return field.replace('.', '_');
    }

    private static JsonObjectBuilder type(String type) {
        return BUILDERS.createObjectBuilder().add("type", type);
    }

    static JsonObject alias(String alias, String index, List<String> before) {
        JsonArrayBuilder actions = BUILDERS.createArrayBuilder();
        before.forEach(old -> actions.add(BUILDERS.createObjectBuilder().add("remove", BUILDERS.createObjectBuilder().add("index", old).add("alias", alias))));
        actions.add(BUILDERS.createObjectBuilder().add("add", BUILDERS.createObjectBuilder().add("index", index).add("alias", alias)));
        return BUILDERS.createObjectBuilder().add("actions", actions).build();
    }

    static JsonObject document(Analysed analysed) {
        Entry entry = analysed.entry;
        JsonObjectBuilder document = BUILDERS.createObjectBuilder().add(LuceneFields.KEY, entry.key()).add(LuceneFields.KIND, entry.kind())
                .add(LuceneFields.ID, entry.id()).add(LuceneFields.CHECKED, entry.checked()).add(LuceneFields.PUBLISHED, entry.published().toEpochMilli())
                .add(LuceneFields.DAY, entry.day() == null ? Long.MIN_VALUE : entry.day().toEpochDay())
                .add(LuceneFields.UNTIL, entry.until() == null ? Long.MAX_VALUE : entry.until().toEpochDay())
                .add(LuceneFields.DIGEST, Digest.of(entry));
        JsonArrayBuilder facets = BUILDERS.createArrayBuilder().add(FacetValues.code(LuceneFields.KIND, entry.kind()));
        entry.facets().forEach((facet, values) -> values.forEach(value -> facets.add(FacetValues.code(facet, value))));
        document.add(LuceneFields.FACET, facets);
        entry.sortKeys().forEach((reader, key) -> document.add(name(LuceneFields.sort(reader)), HexFormat.of().formatHex(key)));
        JsonArrayBuilder languages = BUILDERS.createArrayBuilder();
        JsonArrayBuilder phrases = BUILDERS.createArrayBuilder();
        entry.words().forEach((language, words) -> {
            languages.add(language.tag());
            document.add(name(LuceneFields.text(language)), LuceneFields.text(words));
            LuceneFields.phrases(words).forEach(phrases::add);
        });
        document.add(LuceneFields.LANGUAGE, languages).add(LuceneFields.PHRASE, phrases);
        analysed.fields.forEach((field, atoms) -> document.add(field.code(), spaced(atoms)));
        return document.build();
    }

    private static String spaced(List<Placed> atoms) {
        StringBuilder text = new StringBuilder();
        int position = -1;
        for (Placed atom : atoms) {
            if (atom.position() > position + 1 && position >= 0) {
                text.append(GAP).append(' ');
            }
            text.append(atom.text().length() > LONGEST_WORD ? atom.text().substring(0, LONGEST_WORD) : atom.text()).append(' ');
            position = atom.position();
        }
        return text.toString();
    }

    /** A way of a form as the words of a phrase. */
    static String phrase(Sought.Way way, boolean exact) {
        int place = -1;
        StringBuilder phrase = new StringBuilder();
        for (Sought.Step step : way.steps()) {
            if (step.place() > place + 1) {
                phrase.append(GAP).append(' ');
            }
            phrase.append(exact ? step.exact() : step.form()).append(' ');
            place = step.place();
        }
        return phrase.toString().strip();
    }

    /** Lines for {@code _bulk} that write a document, whatever it was before. */
    static String lines(String index, String id, JsonObject document) {
        return action("index", index, id) + "\n" + document + "\n";
    }

    /**
     * Lines for {@code _bulk} that write what a content was at a position of the change log, or delete it. A node that is slower
     * than others must not put back what they have changed since: its older version is refused.
     *
     * @param document null to delete it
     */
    static String lines(String index, String id, JsonObject document, long position) {
        JsonObjectBuilder place = place(index, id).add("version", position).add("version_type", "external_gte");
        JsonObject action = BUILDERS.createObjectBuilder().add(document == null ? "delete" : "index", place).build();
        return document == null ? action + "\n" : action + "\n" + document + "\n";
    }

    private static JsonObject action(String name, String index, String id) {
        return BUILDERS.createObjectBuilder().add(name, place(index, id)).build();
    }

    private static JsonObjectBuilder place(String index, String id) {
        return BUILDERS.createObjectBuilder().add("_index", writing(index)).add("require_alias", true).add("_id", id);
    }

    static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining());
    }
}
