package org.saphan.search.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.platform.text.TextLines;

/**
 * Names that everybody knows and no dictionary: rivers, towns, industrial estates, brands; editors add others at the desk. Besides,
 * compounds that the dictionary keeps whole, and words that are spelled in several ways.
 */
final class KnownNames {

    private static final List<String> ALL = TextLines.of("/search/names.txt");
    private static final Map<String, List<String>> COMPOUNDS = TextLines.of("/search/compounds.txt").stream()
            .collect(Collectors.toMap(line -> line.replace("|", ""), line -> List.of(line.split("[|]"))));

    private static final Map<String, String> SPELLINGS = TextLines.of("/search/spellings.txt").stream().map(line -> line.split(" = ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private KnownNames() {
    }

    static List<String> all() {
        return ALL;
    }

    /** The parts of a compound, in their order; none for any other word. */
    static List<String> parts(String word) {
        return COMPOUNDS.getOrDefault(word, List.of());
    }

    /** The spelling that stands for all those of a word; the word itself when it has no others. */
    static String usual(String word) {
        return SPELLINGS.getOrDefault(word, word);
    }
}
