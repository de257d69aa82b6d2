package org.saphan.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names that everybody knows and no dictionary: rivers, towns, industrial estates, brands; editors add others at the desk. Besides,
 * compounds that the dictionary keeps whole, and words that are spelled in several ways.
 */
final class KnownNames {

    private static final List<String> ALL = read("names");
    private static final Map<String, List<String>> COMPOUNDS = read("compounds").stream()
            .collect(Collectors.toMap(line -> line.replace("|", ""), line -> List.of(line.split("[|]"))));

    private static final Map<String, String> SPELLINGS = read("spellings").stream().map(line -> line.split(" = ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

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

    private static List<String> read(String file) {
        try (InputStream in = KnownNames.class.getResourceAsStream("/search/" + file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
