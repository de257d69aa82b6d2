package org.saphan.translation;

import java.util.ArrayList;
import java.util.List;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;
import org.saphan.translation.TranslationChecks.Finding.Kind;

/**
 * What a translation and its source do not have in common and should.
 *
 * <p>A translator reads these before submitting, so a false alarm costs more than a fault that the reviewer finds:
 * where a text can be read in two ways, it is read in the translator's favour.
 */
public final class TranslationChecks {

    /**
     * A field in both languages.
     *
     * @param formatted whether it is HTML
     * @param limit the most characters the target may have; 0 for any number
     */
    public record Words(String field, boolean formatted, int limit, String source, String target) {

        String sourceText() {
            return text(source);
        }

        String targetText() {
            return text(target);
        }

        private String text(String words) {
            return words == null ? "" : formatted ? RichText.words(words) : words;
        }
    }

    /** A row of the glossary: where the source says the one, the target has to say the other. */
    public record Term(String source, String target) {
    }

    /** @param detail the number, link, placeholder, words or term in question, or the limit that is passed; may be empty */
    public record Finding(String field, Kind kind, String detail) {

        /** What is wrong with a field. */
        public enum Kind {
            EMPTY, NUMBER_MISSING, NUMBER_ADDED, LINK_MISSING, LINK_ADDED, PLACEHOLDER_MISSING, PLACEHOLDER_ADDED,
            TOO_LONG, TOO_SHORT_OR_LONG, WRONG_SCRIPT, TERM_NOT_USED
        }

        /** The key of the sentence that tells it, with the arguments {@code field} and {@code detail}. */
        public String key() {
            return "translation.check." + kind;
        }
    }

    private final Language from;
    private final Language to;
    private final List<Finding> findings = new ArrayList<>();

    private TranslationChecks(Language from, Language to) {
        this.from = from;
        this.to = to;
    }

    /**
     * All findings, field by field in their order.
     *
     * @param fields those that are translated, thus not the readings of names
     */
    public static List<Finding> of(Language from, Language to, List<Words> fields, List<Term> glossary) {
        TranslationChecks checks = new TranslationChecks(from, to);
        fields.forEach(field -> checks.check(field, glossary));
        return checks.findings;
    }

    private void check(Words words, List<Term> glossary) {
        String source = words.sourceText();
        String target = words.targetText();
        if (target.isBlank()) {
            if (!source.isBlank()) {
                add(words, Kind.EMPTY, "");
            }
            return;
        }
        if (words.limit() > 0 && words.target().length() > words.limit()) {
            add(words, Kind.TOO_LONG, String.valueOf(words.limit()));
        }
        LetterCheck.foreign(source, from, target, to).ifPresent(letters -> add(words, Kind.WRONG_SCRIPT, letters));
        if (!source.isBlank()) {
            compare(words, source, target);
            TermCheck.notUsed(source, from, target, glossary).forEach(term -> add(words, Kind.TERM_NOT_USED, term));
        }
    }

    private void compare(Words words, String source, String target) {
        Marks of = Marks.of(words.formatted(), words.source(), from);
        Marks in = Marks.of(words.formatted(), words.target(), to);
        of.linksNotIn(in).forEach(link -> add(words, Kind.LINK_MISSING, link));
        in.linksNotIn(of).forEach(link -> add(words, Kind.LINK_ADDED, link));
        of.placeholdersNotIn(in).forEach(name -> add(words, Kind.PLACEHOLDER_MISSING, name));
        in.placeholdersNotIn(of).forEach(name -> add(words, Kind.PLACEHOLDER_ADDED, name));
        NumbersInText told = NumbersInText.of(Marks.without(source), from);
        NumbersInText retold = NumbersInText.of(Marks.without(target), to);
        told.notIn(retold).forEach(number -> add(words, Kind.NUMBER_MISSING, number));
        retold.notIn(told).forEach(number -> add(words, Kind.NUMBER_ADDED, number));
        if (LetterCheck.lengthsDiffer(source, target)) {
            add(words, Kind.TOO_SHORT_OR_LONG, "");
        }
    }

    private void add(Words words, Kind kind, String detail) {
        findings.add(new Finding(words.field(), kind, detail));
    }
}
