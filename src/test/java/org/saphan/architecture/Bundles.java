package org.saphan.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All bundles of {@code i18n}: of each file and language the keys with their patterns. */
final class Bundles {

    static final List<String> LANGUAGES = List.of("th", "ja", "en");

    /** Read by the launcher before there is an application; numbered arguments. */
    static final String LAUNCHER = "launcher";

    /** Their keys are given by the framework that reads them. */
    static final Set<String> OF_FRAMEWORKS = Set.of("faces", "ValidationMessages");

    /** File, then language, then key. */
    final Map<String, Map<String, Map<String, String>>> files = new TreeMap<>();
    final List<String> twice = new ArrayList<>();
    final List<String> misnamed = new ArrayList<>();

    Bundles() {
        for (Path bundle : Sources.under(Sources.BUNDLES, ".properties")) {
            String name = Sources.name(bundle).replace(".properties", "");
            String language = name.substring(name.lastIndexOf('_') + 1);
            if (LANGUAGES.contains(language)) {
                String file = name.substring(0, name.lastIndexOf('_'));
                files.computeIfAbsent(file, any -> new LinkedHashMap<>()).put(language, read(bundle));
            } else {
                misnamed.add(name);
            }
        }
    }

    private Map<String, String> read(Path bundle) {
        Map<String, String> phrases = new LinkedHashMap<>();
        Properties reader = new Properties() {

            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (phrases.put((String) key, (String) value) != null) {
                    twice.add(Sources.name(bundle) + ": " + key);
                }
                return super.put(key, value);
            }
        };
        try {
            reader.load(new StringReader(Sources.text(bundle)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(bundle.toString(), unreadable);
        }
        return phrases;
    }

    /** The keys of a file in any of its languages. */
    Set<String> keys(String file) {
        Set<String> keys = new TreeSet<>();
        files.get(file).values().forEach(phrases -> keys.addAll(phrases.keySet()));
        return keys;
    }

    /** All keys that the application's own code may name. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        files.keySet().stream().filter(file -> !OF_FRAMEWORKS.contains(file)).forEach(file -> keys.addAll(keys(file)));
        return keys;
    }

    /** Whether a key exists, or keys that begin with it, as the labels of constants do. */
    boolean knows(String key) {
        String beginning = key.endsWith(".") ? key : key + ".";
        return keys().stream().anyMatch(known -> known.equals(key) || known.startsWith(beginning));
    }
}
