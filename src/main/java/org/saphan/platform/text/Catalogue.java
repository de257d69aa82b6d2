package org.saphan.platform.text;

import com.ibm.icu.text.MessageFormat;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** All phrases of all bundles in memory, by language and key. A key that does not exist is a fault, never an empty word. */
@ApplicationScoped
public class Catalogue {

    /** The bundles, a file of each in each language; a key begins with its file's name. */
    public static final List<String> FILES = List.of("site", "company", "industry", "organisation", "need",
            "mou", "news", "event", "search", "searching", "region", "home", "error", "desk", "editorial", "release", "field", "account", "translation", "media",
            "inquiry", "sender", "triage", "letter", "holiday", "match", "answer", "suggestion", "followup", "privacy", "report");
    public static final List<String> LANGUAGES = List.of("th", "ja", "en");

    private final Map<String, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, Map<String, Parsed>> parsed = new HashMap<>();

    /** @param text the finished phrase when it has no arguments, else null */
    private record Parsed(MessageFormat format, String text) {
    }

    @PostConstruct
    void load() {
        for (String language : LANGUAGES) {
            Map<String, String> all = new HashMap<>();
            FILES.forEach(file -> read(file, language).forEach((key, value) -> all.put((String) key, (String) value)));
            patterns.put(language, all);
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    private static Properties read(String file, String language) {
        String name = "/i18n/" + file + "_" + language + ".properties";
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(Catalogue.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return bundle;
    }

    /** @throws MissingResourceException when no bundle holds the key */
    public String pattern(String key, Locale locale) {
        String pattern = patterns.get(locale.getLanguage()).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No phrase " + key + " in " + locale.getLanguage(), "i18n", key);
        }
        return pattern;
    }

    /** The phrase with its named arguments filled in by ICU. */
    public String phrase(String key, Locale locale, Map<String, ?> details) {
        Parsed phrase = parsed.get(locale.getLanguage()).computeIfAbsent(key, any -> parse(pattern(key, locale), locale));
        // a MessageFormat is not safe for two threads at once; its copy costs less than parsing the pattern
        return phrase.text != null ? phrase.text : ((MessageFormat) phrase.format.clone()).format(details, new StringBuffer(), null).toString();
    }

    private static Parsed parse(String pattern, Locale locale) {
        MessageFormat format = new MessageFormat(pattern, locale);
        return new Parsed(format, format.getArgumentNames().isEmpty() ? format.format(Map.of(), new StringBuffer(), null).toString() : null);
    }
}
