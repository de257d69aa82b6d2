package org.saphan.translation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.language.Language;

/**
 * A content's words on their way to a translator's own tools and back.
 *
 * @param edition the id of the edition that is translated
 * @param version that edition's version when the file was written
 * @param machine whether the file says that a machine translated it, as ITS 2.0 does within XLIFF 2.1
 */
public record XliffDocument(String kind, long content, long edition, int version, Language from, Language to, List<Unit> units, boolean machine) {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    static final String ITS = "http://www.w3.org/2005/11/its";
    static final String MACHINE = "mt-confidence";
    static final String FORMATTED = "saphan:html";
    static final String INITIAL = "initial";
    static final String TRANSLATED = "translated";

    private static final Pattern ORIGINAL = Pattern.compile("([a-z][a-z_-]*)/(\\d{1,18})/(\\d{1,18})/(\\d{1,9})");

    /**
     * The words of one field.
     *
     * @param id the field's name
     * @param formatted whether the words are HTML
     * @param target an empty string while there is no translation
     */
    public record Unit(String id, boolean formatted, String source, String target) {
    }

    public XliffDocument {
        units = List.copyOf(units);
    }

    /** Words that a person translated, or nobody yet. */
    public XliffDocument(String kind, long content, long edition, int version, Language from, Language to, List<Unit> units) {
        this(kind, content, edition, version, from, to, units, false);
    }

    XliffDocument byMachine(boolean machine) {
        return new XliffDocument(kind, content, edition, version, from, to, units, machine);
    }

    /** Names the source as exactly as a returning file must. */
    String original() {
        return kind + "/" + content + "/" + edition + "/" + version;
    }

    /** @throws XliffRefused when a file names no source of this site */
    static XliffDocument of(String original, Language from, Language to, List<Unit> units) {
        Matcher parts = ORIGINAL.matcher(original == null ? "" : original);
        if (!parts.matches()) {
            throw XliffRefused.otherSource();
        }
        return new XliffDocument(parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)),
                Integer.parseInt(parts.group(4)), from, to, units);
    }

    /**
     * Makes sure that this returning file translates what the desk has now.
     *
     * @throws XliffRefused when it was made from other words, from an older edition, or between other languages
     */
    void mustAnswer(XliffDocument expected) {
        if (!kind.equals(expected.kind) || content != expected.content || edition != expected.edition || version != expected.version && !hasWordsOf(expected)) {
            throw XliffRefused.otherSource();
        }
        if (from != expected.from || to != expected.to) {
            throw XliffRefused.otherLanguage();
        }
    }

    /** An edition has another version after each step, too; only other words make a file stale. */
    private boolean hasWordsOf(XliffDocument expected) {
        return units.stream().allMatch(unit -> expected.units.stream()
                .anyMatch(now -> now.id().equals(unit.id()) && now.source().strip().equals(unit.source().strip())));
    }
}
