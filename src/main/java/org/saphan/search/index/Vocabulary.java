package org.saphan.search.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.saphan.search.text.Readings;

/** All atoms that stand in the index. By them a query is cut: in every way in which the index may have cut the same words. */
final class Vocabulary {

    /** The first Thai letter; Japanese ones come later. */
    static final int FIRST_UNSPACED = 0xE01;
    private static final int FIRST_KANA = 0x3041;
    static final int LONGEST = 64;

    private final Set<String> atoms = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> byReading = new ConcurrentHashMap<>();
    private final Set<Character> thai = ConcurrentHashMap.newKeySet();
    private final Set<Character> japanese = ConcurrentHashMap.newKeySet();

    void learn(String atom) {
        if (atom.length() > LONGEST || !atoms.add(atom) || atom.charAt(0) < FIRST_UNSPACED) {
            return;
        }
        Set<Character> letters = letters(atom.charAt(0));
        atom.chars().forEach(letter -> letters.add((char) letter));
        if (atom.codePointAt(0) >= FIRST_KANA) {
            String key = Readings.ofWord(atom);
            if (!key.isEmpty()) {
                byReading.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).add(atom);
            }
        }
    }

    boolean has(String atom) {
        return atoms.contains(atom);
    }

    /** The letters that atoms of an unspaced script are made of: that of a letter. */
    Set<Character> letters(char like) {
        return like < FIRST_KANA ? thai : japanese;
    }

    void each(Consumer<String> use) {
        atoms.forEach(use);
    }

    /** The Japanese atoms that are read like this. */
    Set<String> read(String key) {
        return byReading.getOrDefault(key, Set.of());
    }
}
