package org.saphan.search.index;

import static org.saphan.platform.text.JsonText.BUILDERS;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.saphan.language.Language;
import org.saphan.search.text.Cutter;

/** The index in OpenSearch. Text is cut and questions are understood here, as for Lucene; the words of the index are kept in it, too. */
final class OpenSearchIndex implements ContentIndex {

    private static final int AT_ONCE = 5000;
    private static final Pattern SIGNS = Pattern.compile("[.?+*|{}\\[\\]()\"\\\\#@&<>~]");

    private final OpenSearchClient client;
    private final String name;
    private final Cutter cutter;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Understanding understanding;
    private final Clock clock;
    private volatile long position;

    OpenSearchIndex(OpenSearchClient client, String name, Cutter cutter, Meanings meanings, Clock clock) throws IOException {
        this.client = client;
        this.name = name;
        this.cutter = cutter;
        this.clock = clock;
        understanding = new Understanding(cutter, vocabulary, meanings);
        verify();
        position = client.get("/" + name + "/_doc/" + OpenSearchDocuments.STATE.replace("#", "%23"))
                .map(state -> state.getJsonObject("_source").getJsonNumber("position").longValue()).orElse(0L);
        each(OpenSearchDocuments.WORD, OpenSearchDocuments.WORD, hit -> vocabulary.learn(hit.getString(OpenSearchDocuments.WORD)));
    }

    @Override
    public void put(Collection<Entry> entries, Collection<String> gone, long position) throws IOException {
        List<Analysed> analysed = entries.parallelStream().map(entry -> new Analysed(entry, cutter)).toList();
        List<String> lines = new ArrayList<>();
        gone.forEach(key -> lines.add(OpenSearchDocuments.lines(name, key, null, position)));
        for (Analysed each : analysed) {
            lines.add(OpenSearchDocuments.lines(name, each.entry.key(), OpenSearchDocuments.document(each), position));
            each.fields.get(Analysed.Field.WORDS).stream().map(Analysed.Placed::text).distinct()
                    .filter(word -> word.length() <= Vocabulary.LONGEST && !vocabulary.has(word)).forEach(word -> {
                vocabulary.learn(word);
                lines.add(OpenSearchDocuments.lines(name, "word " + word, word(word)));
            });
        }
        lines.add(OpenSearchDocuments.lines(name, OpenSearchDocuments.STATE, BUILDERS.createObjectBuilder().add("position", position).build(), position));
        client.bulk(OpenSearchDocuments.joined(lines));
        this.position = position;
    }

    @Override
    public void show() throws IOException {
        client.post("/" + name + "/_refresh", JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject word(String word) {
        return BUILDERS.createObjectBuilder().add(OpenSearchDocuments.WORD, word).build();
    }

    /** What OpenSearch has answered it keeps, as long as the index is there. */
    @Override
    public void keep() throws IOException {
        verify();
    }

    /** That files are whole it sees itself; that the index is there, and is the one that was made here, has to be asked. */
    @Override
    public void verify() throws IOException {
        JsonObject found = client.get("/" + name).map(answer -> answer.getJsonObject(name)).orElseThrow(() -> new OpenSearchRefusal(name + " is not there"));
        if (found == null || !found.getJsonObject("aliases").containsKey(OpenSearchDocuments.writing(name))) {
            throw new OpenSearchRefusal(name + " is another index");
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Answer ask(Question question) throws IOException {
        if (question.words().isBlank()) {
            return answer(question, Sought.NOTHING);
        }
        Sought phrase = understanding.asPhrase(question.words());
        if (!phrase.isEmpty() && !phrase.isHopeless()) {
            JsonObject found = search(OpenSearchQueries.of(question, phrase, clock.millis()));
            if (found.getJsonObject("aggregations").getJsonObject(OpenSearchQueries.REST).getInt("doc_count") > 0 || isAnywhere(question, phrase)) {
                return answer(found, phrase);
            }
        }
        Sought words = understanding.asWords(question.words());
        return words.isEmpty() || words.isHopeless() ? new Answer(0, List.of(), Map.of(), words) : answer(question, words);
    }

    /** Whether it is found when nothing is chosen. */
    private boolean isAnywhere(Question question, Sought sought) throws IOException {
        return !question.chosen().isEmpty() && answer(new Question(question.reader(), question.kinds(), question.words(), Map.of(), question.order(),
                question.openOn(), 0, 0), sought).total() > 0;
    }

    private Answer answer(Question question, Sought sought) throws IOException {
        return answer(search(OpenSearchQueries.of(question, sought, clock.millis())), sought);
    }

    private JsonObject search(JsonObject query) throws IOException {
        return client.ask("/" + name + "/_search", query);
    }

    private static Answer answer(JsonObject found, Sought sought) {
        JsonObject hits = found.getJsonObject("hits");
        List<Answer.Find> finds = hits.getJsonArray("hits").getValuesAs(JsonObject.class).stream().map(hit -> hit.getJsonObject("_source"))
                .map(source -> new Answer.Find(source.getString(LuceneFields.KIND), source.getJsonNumber(LuceneFields.ID).longValue())).toList();
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        JsonObject groups = found.getJsonObject("aggregations");
        count(groups.getJsonObject(OpenSearchQueries.REST), counts);
        groups.keySet().stream().filter(group -> !OpenSearchQueries.REST.equals(group)).forEach(facet -> {
            counts.remove(facet);
            count(groups.getJsonObject(facet), counts);
        });
        return new Answer(hits.getJsonObject("total").getJsonNumber("value").longValue(), finds, counts, sought);
    }

    private static void count(JsonObject group, Map<String, Map<String, Long>> counts) {
        for (JsonObject bucket : group.getJsonObject("values").getJsonArray("buckets").getValuesAs(JsonObject.class)) {
            String code = bucket.getString("key");
            int sign = code.indexOf('=');
            counts.computeIfAbsent(code.substring(0, sign), any -> new HashMap<>()).put(code.substring(sign + 1), bucket.getJsonNumber("doc_count").longValue());
        }
    }

    @Override
    public Map<String, Long> digests() throws IOException {
        Map<String, Long> digests = new HashMap<>();
        each(LuceneFields.KEY, LuceneFields.DIGEST, hit -> digests.put(hit.getString(LuceneFields.KEY), hit.getJsonNumber(LuceneFields.DIGEST).longValue()));
        return digests;
    }

    private interface Use {
        void of(JsonObject source);
    }

    /** All documents that have a keyword, some thousand at a time. */
    private void each(String keyword, String field, Use use) throws IOException {
        String last = null;
        do {
            JsonObjectBuilder query = BUILDERS.createObjectBuilder().add("size", AT_ONCE).add("sort", BUILDERS.createArrayBuilder().add(keyword))
                    .add("_source", BUILDERS.createArrayBuilder().add(keyword).add(field))
                    .add("query", BUILDERS.createObjectBuilder().add("exists", BUILDERS.createObjectBuilder().add("field", keyword)));
            if (last != null) {
                query.add("search_after", BUILDERS.createArrayBuilder().add(last));
            }
            last = null;
            for (JsonObject hit : search(query.build()).getJsonObject("hits").getJsonArray("hits").getValuesAs(JsonObject.class)) {
                use.of(hit.getJsonObject("_source"));
                last = hit.getJsonArray("sort").getString(0);
            }
        } while (last != null);
    }

    @Override
    public Map<String, String> texts(List<Answer.Find> finds, Language language) throws IOException {
        String field = OpenSearchDocuments.name(LuceneFields.text(language));
        JsonArrayBuilder ids = BUILDERS.createArrayBuilder();
        finds.forEach(find -> ids.add(find.kind() + "/" + find.id()));
        Map<String, String> texts = new HashMap<>();
        JsonObject found = client.ask("/" + name + "/_mget?_source=" + field, BUILDERS.createObjectBuilder().add("ids", ids).build());
        for (JsonObject document : found.getJsonArray("docs").getValuesAs(JsonObject.class)) {
            if (document.getBoolean("found", false) && document.getJsonObject("_source").get(field) instanceof JsonString text) {
                texts.put(document.getString("_id"), text.getString());
            }
        }
        return texts;
    }

    @Override
    public List<String> beginning(String typed, int most) throws IOException {
        String prefix = SIGNS.matcher(Phrases.key(typed)).replaceAll("\\\\$0");
        JsonObject query = BUILDERS.createObjectBuilder().add("size", 0).add("aggs", BUILDERS.createObjectBuilder().add("phrases",
                BUILDERS.createObjectBuilder().add("terms", BUILDERS.createObjectBuilder().add("field", LuceneFields.PHRASE).add("include", prefix + ".*").add("size", most)
                        .add("order", BUILDERS.createObjectBuilder().add("_key", "asc"))))).build();
        return search(query).getJsonObject("aggregations").getJsonObject("phrases").getJsonArray("buckets").getValuesAs(JsonObject.class).stream()
                .map(bucket -> bucket.getString("key")).map(key -> key.substring(key.indexOf(Phrases.SIGN) + 1)).distinct().toList();
    }

    @Override
    public List<String> spellings(String typed) {
        return new Spelling(cutter, vocabulary).of(typed);
    }

    @Override
    public Cutter cutter() {
        return cutter;
    }

    @Override
    public long size() throws IOException {
        JsonObject query = BUILDERS.createObjectBuilder().add("query", BUILDERS.createObjectBuilder().add("exists", BUILDERS.createObjectBuilder().add("field", LuceneFields.KEY))).build();
        return client.ask("/" + name + "/_count", query).getJsonNumber("count").longValue();
    }

    @Override
    public void close() {
        // other nodes go on using it
    }
}
