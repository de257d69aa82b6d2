package org.saphan.search.index;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.search.text.Readings;

/** All atoms that stand in the index. By them a query is cut: in every way in which the index may have cut the same words. */
final class Vocabulary {

    private static final int FIRST_KANA = 0x3041;
    static final int LONGEST = 64;

    private final Set<String> atoms = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> byReading = new ConcurrentHashMap<>();

    void learn(String atom) {
        if (atom.length() <= LONGEST && atoms.add(atom) && atom.codePointAt(0) >= FIRST_KANA) {
            String key = Readings.ofWord(atom);
            if (!key.isEmpty()) {
                byReading.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).add(atom);
            }
        }
    }

    boolean has(String atom) {
        return atoms.contains(atom);
    }

    /** The Japanese atoms that are read like this. */
    Set<String> read(String key) {
        return byReading.getOrDefault(key, Set.of());
    }

    int size() {
        return atoms.size();
    }
}
