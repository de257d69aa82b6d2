package org.saphan.search.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.saphan.language.Language;

/** The fields of a document, and how an entry fills them. A new version of this is a new number in {@link IndexStore}. */
final class LuceneFields {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    /** The languages that it does not have. */
    static final String LACKS = "lacks";
    static final String PHRASE = "phrase";
    static final String FACET = "facet";
    static final String ID = "id";
    static final String CHECKED = "checked";
    static final String PUBLISHED = "published";
    static final String DAY = "day";
    static final String UNTIL = "until";
    static final String DIGEST = "digest";
    private static final String SORT = "sort.";
    private static final String TEXT = "text.";
    private static final int LONGEST_PHRASE = 80;
    private static final FieldType ATOMS = atoms();

    private LuceneFields() {
    }

    private static FieldType atoms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    static String sort(Language reader) {
        return SORT + reader.tag();
    }

    static String text(Language language) {
        return TEXT + language.tag();
    }

    static Document document(Analysed analysed) {
        Entry entry = analysed.entry;
        Document document = new Document();
        document.add(new StringField(KEY, entry.key(), Field.Store.NO));
        document.add(new StringField(KIND, entry.kind(), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, entry.id()));
        document.add(new NumericDocValuesField(CHECKED, entry.checked() ? 1 : 0));
        document.add(new NumericDocValuesField(PUBLISHED, entry.published().toEpochMilli()));
        document.add(new NumericDocValuesField(DAY, entry.day() == null ? Long.MIN_VALUE : entry.day().toEpochDay()));
        long until = entry.until() == null ? Long.MAX_VALUE : entry.until().toEpochDay();
        document.add(new NumericDocValuesField(UNTIL, until));
        document.add(new LongPoint(UNTIL, until));
        document.add(new NumericDocValuesField(DIGEST, Digest.of(entry)));
        facet("kind", Set.of(entry.kind()), document);
        entry.facets().forEach((facet, values) -> facet(facet, values, document));
        entry.sortKeys().forEach((reader, key) -> document.add(new SortedDocValuesField(sort(reader), new BytesRef(key))));
        Stream.of(Language.values()).filter(language -> !entry.words().containsKey(language))
                .forEach(language -> document.add(new StringField(LACKS, language.tag(), Field.Store.NO)));
        entry.words().forEach((language, words) -> words(language, words, document));
        analysed.fields.forEach((field, atoms) -> document.add(new Field(field.code(), new PlacedStream(atoms), ATOMS)));
        return document;
    }

    private static void facet(String facet, Set<String> values, Document document) {
        values.forEach(value -> document.add(new SortedSetDocValuesField(FACET, new BytesRef(FacetValues.code(facet, value)))));
    }

    private static void words(Language language, Entry.Words words, Document document) {
        document.add(new StringField(LANGUAGE, language.tag(), Field.Store.NO));
        document.add(new StoredField(text(language), text(words)));
        phrases(words).forEach(phrase -> document.add(new StringField(PHRASE, phrase, Field.Store.NO)));
    }

    /** What a snippet may be taken from when neither title nor summary holds the words. */
    static String text(Entry.Words words) {
        return String.join("\n", words.goods()) + "\n" + (words.text() == null ? "" : words.text());
    }

    /** What is suggested while somebody types: the folded phrase and the phrase as it is written. */
    static List<String> phrases(Entry.Words words) {
        return Stream.concat(Stream.ofNullable(words.name()), words.goods().stream().flatMap(line -> line.lines().limit(1)))
                .filter(line -> !line.isBlank() && line.length() <= LONGEST_PHRASE).map(line -> Phrases.key(line) + Phrases.SIGN + line.strip()).distinct().toList();
    }
}
