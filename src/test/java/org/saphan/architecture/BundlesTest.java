package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.platform.text.Catalogue;

/** The bundles of the three languages are equal in all but their words, and nothing in them is left over. */
class BundlesTest {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern BRANDS = Pattern.compile("Saphan|Local to Local|Ctrl-C|Atom|ISO|MB\\b|JSON|CSV|XML|iCalendar|[A-Z]+_[A-Z_]+");

    /** Shows the name in the scripts of the other two languages. */
    private static final Set<String> OF_OTHER_SCRIPTS = Set.of("site.name.scripts");

    private static Bundles bundles;

    private final List<String> found = new ArrayList<>();

    /** What is checked of one phrase. */
    private interface Check {

        void check(String language, String key, String phrase);
    }

    @BeforeAll
    static void read() {
        bundles = new Bundles();
    }

    @Test
    void everyKeyStandsInAllLanguages() {
        bundles.files.forEach((file, languages) -> Bundles.LANGUAGES.forEach(language -> bundles.keys(file).stream()
                .filter(key -> !languages.getOrDefault(language, Map.of()).containsKey(key))
                .forEach(key -> found.add(file + "_" + language + ".properties: " + key))));
        assertThat(found).as("Keys that are missing: add them, in words of that language").isEmpty();
    }

    @Test
    void everyFileIsOfOneModuleAndLanguageAndSaysAThingOnce() {
        assertThat(bundles.misnamed).as("Files of no known language: name them after a module and one of %s", Bundles.LANGUAGES).isEmpty();
        assertThat(bundles.twice).as("Keys that stand twice in a file: keep one").isEmpty();
    }

    @Test
    void everyPatternCanBeRead() {
        each(file -> true, (language, key, phrase) -> {
            try {
                if (key.startsWith(Bundles.LAUNCHER)) {
                    new java.text.MessageFormat(phrase);
                } else if (new MessagePattern(phrase).hasNumberedArguments()) {
                    found.add(language + " " + key + ": give the arguments names");
                }
                if (key.endsWith(".pattern")) {
                    DateTimeFormatter.ofPattern(phrase);
                }
            } catch (IllegalArgumentException unreadable) {
                found.add(language + " " + key + ": " + unreadable.getMessage());
            }
        });
        assertThat(found).as("Patterns that cannot be read: correct their braces and arguments").isEmpty();
    }

    @Test
    void theLanguagesUseTheSameArguments() {
        each(file -> true, (language, key, phrase) -> {
            String english = bundles.files.get(key.split("\\.")[0]).get("en").getOrDefault(key, phrase);
            if (!arguments(key, phrase).equals(arguments(key, english))) {
                found.add(language + " " + key + " has " + arguments(key, phrase) + ", English has " + arguments(key, english));
            }
        });
        assertThat(found).as("Arguments that differ: what one language tells, all tell").isEmpty();
    }

    private static Set<String> arguments(String key, String phrase) {
        Set<String> names = new TreeSet<>();
        if (key.startsWith(Bundles.LAUNCHER)) {
            for (Matcher number = Pattern.compile("\\{([0-9]+)").matcher(phrase); number.find();) {
                names.add(number.group(1));
            }
            return names;
        }
        MessagePattern pattern = parsed(phrase);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** Empty for what cannot be read, which another test reports. */
    private static MessagePattern parsed(String phrase) {
        try {
            return new MessagePattern(phrase);
        } catch (IllegalArgumentException unreadable) {
            return new MessagePattern();
        }
    }

    @Test
    void everyKeyIsNamedForItsModule() {
        bundles.files.keySet().stream().filter(file -> !Bundles.OF_FRAMEWORKS.contains(file)).forEach(file -> bundles.keys(file).stream()
                .filter(key -> !key.startsWith(file + ".") || !KEY.matcher(key).matches()).forEach(key -> found.add(file + ": " + key)));
        assertThat(found).as("Misnamed keys: write <file>.<subject>.<what> in lower snake case").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        KeysInCode code = new KeysInCode();
        Set<String> unused = bundles.keys();
        unused.removeAll(code.whole());
        List<Pattern> made = code.made();
        unused.removeIf(key -> made.stream().anyMatch(pattern -> pattern.matcher(key).matches()));
        assertThat(unused).as("Keys that nothing uses: delete them from all three files").isEmpty();
    }

    @Test
    void everyKeyInCodeExists() {
        Set<String> unknown = new KeysInCode().whole();
        unknown.removeIf(name -> !KEY.matcher(name.replaceAll("\\.$", "")).matches() || !bundles.files.containsKey(name.split("\\.")[0])
                || name.matches(".*\\.(xhtml|ics|atom|xml|json|csv|css|svg|png)") || bundles.knows(name));
        assertThat(unknown).as("Keys in no bundle: add them to the three files of the module in i18n").isEmpty();
    }

    @Test
    void noPhraseIsEmptyOrLeftInEnglish() {
        each(file -> !Bundles.OF_FRAMEWORKS.contains(file), (language, key, phrase) -> {
            String english = bundles.files.get(key.split("\\.")[0]).get("en").get(key);
            if (phrase.isBlank()) {
                found.add(language + " " + key + " is empty");
            } else if (!"en".equals(language) && phrase.equals(english) && !key.endsWith(".pattern") && hasWords(english)) {
                found.add(language + " " + key + " is still English: " + phrase);
            }
        });
        assertThat(found).as("Phrases to translate").isEmpty();
    }

    private static boolean hasWords(String phrase) {
        return BRANDS.matcher(phrase.replaceAll("\\{[^{}]*}", "")).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    @Test
    void everyPhraseIsInTheScriptOfItsLanguage() {
        Map<String, Pattern> foreign = Map.of("th", Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"),
                "ja", Pattern.compile("\\p{IsThai}"), "en", Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"));
        each(file -> true, (language, key, phrase) -> {
            if (!OF_OTHER_SCRIPTS.contains(key) && foreign.get(language).matcher(phrase).find()) {
                found.add(language + " " + key + ": " + phrase);
            }
        });
        assertThat(found).as("Phrases in another language’s script: they stand in the wrong file").isEmpty();
    }

    @Test
    void quotesAreTypographicAndMarkupStaysOut() {
        each(file -> !Bundles.OF_FRAMEWORKS.contains(file), (language, key, phrase) -> {
            if (phrase.matches("(?s).*[\"<>`].*|.*'(?![{}|#']).*") && !key.endsWith(".pattern")) {
                found.add(language + " " + key + ": " + phrase);
            }
        });
        assertThat(found).as("Straight quotes or markup: write ’ “ ” or 「 」, and let the view hold the markup").isEmpty();
    }

    @Test
    void theCatalogueReadsEveryFile() {
        Set<String> all = new TreeSet<>(bundles.files.keySet());
        all.remove(Bundles.LAUNCHER);
        all.removeAll(Bundles.OF_FRAMEWORKS);
        assertThat(Catalogue.FILES).as("Catalogue.FILES names the files of i18n: add there what is new here, and the other way round")
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static void each(Predicate<String> file, Check check) {
        bundles.files.forEach((name, languages) -> {
            if (file.test(name)) {
                languages.forEach((language, phrases) -> phrases.forEach((key, phrase) -> check.check(language, key, phrase)));
            }
        });
    }
}
