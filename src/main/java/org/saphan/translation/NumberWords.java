package org.saphan.translation;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.JapaneseCalendar;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.language.Language;

/** The words of the site's languages that say or change a number: from ICU where it knows them, else from a file. */
final class NumberWords {

    private static final String FILE = "/translation/numerals.properties";
    private static final String MULTIPLIER = "multiplier.";
    private static final int[] ERAS = {JapaneseCalendar.MEIJI, JapaneseCalendar.TAISHO, JapaneseCalendar.SHOWA,
            JapaneseCalendar.HEISEI, JapaneseCalendar.REIWA};
    private static final Properties WORDS = read();

    /** Months by their names and abbreviations in small letters. */
    static final Map<String, Integer> MONTHS = months();

    /** Japanese eras by their names, with the year before their first. */
    static final Map<String, Integer> ERA_STARTS = eras();
    static final Map<Pattern, BigDecimal> MULTIPLIERS = multipliers();

    private NumberWords() {
    }

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(NumberWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        words.replaceAll((key, word) -> normal((String) word));
        return words;
    }

    /** The form in which texts and words are compared. */
    static String normal(String text) {
        return Normalizer2.getNFKCInstance().normalize(text).replace("\u200B", "").replace("\u00AD", "");
    }

    /** The regular expression of that name, as one group. */
    static String pattern(String name) {
        return "(?:" + WORDS.getProperty(name) + ")";
    }

    static String anyMultiplier() {
        return WORDS.stringPropertyNames().stream().filter(name -> name.startsWith(MULTIPLIER)).map(NumberWords::pattern)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The names as alternatives, the longest first; Latin ones as whole words. */
    static String anyOf(Set<String> names) {
        return names.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> name.matches("[\\p{IsLatin}.]+") ? "(?<![A-Za-z])" + Pattern.quote(name) + "(?![A-Za-z])" : Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether years are counted in the Buddhist era unless something else is said. */
    static boolean countsInBuddhistEra(Language language) {
        return "buddhist".equals(Calendar.getInstance(ULocale.forLocale(language.locale())).getType());
    }

    /** The number in words, in all forms of the language, and the names of a month of that number. */
    static Set<String> spelled(BigDecimal number, Language language) {
        Set<String> words = new TreeSet<>(Arrays.asList(WORDS.getProperty("also." + number.toPlainString(), "").split("\\|")));
        if (number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(9999)) <= 0) {
            RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.forLocale(language.locale()), RuleBasedNumberFormat.SPELLOUT);
            Arrays.stream(format.getRuleSetNames()).filter(rules -> rules.startsWith("%spellout"))
                    .map(rules -> normal(format.format(number.longValueExact(), rules))).forEach(words::add);
            MONTHS.forEach((name, month) -> {
                if (number.compareTo(BigDecimal.valueOf(month)) == 0) {
                    words.add(name);
                }
            });
        }
        words.remove("");
        return words;
    }

    private static Map<Pattern, BigDecimal> multipliers() {
        Map<Pattern, BigDecimal> multipliers = new LinkedHashMap<>();
        WORDS.stringPropertyNames().stream().filter(name -> name.startsWith(MULTIPLIER)).forEach(name ->
                multipliers.put(Pattern.compile(pattern(name), Pattern.CASE_INSENSITIVE), new BigDecimal(name.substring(MULTIPLIER.length()))));
        return multipliers;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        locales().forEach(locale -> {
            DateFormatSymbols symbols = new DateFormatSymbols(com.ibm.icu.util.GregorianCalendar.class, locale);
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, width);
                for (int month = 0; month < names.length; month++) {
                    String name = normal(names[month]).toLowerCase(Locale.ROOT);
                    if (name.codePoints().noneMatch(Character::isDigit)) {
                        months.put(name, month + 1);
                    }
                }
            }
        });
        return months;
    }

    private static Map<String, Integer> eras() {
        Map<String, Integer> starts = new LinkedHashMap<>();
        for (int era : ERAS) {
            JapaneseCalendar calendar = new JapaneseCalendar(era, 1, 11, 31);
            locales().forEach(locale -> {
                String name = normal(new DateFormatSymbols(JapaneseCalendar.class, locale).getEras()[era]).toLowerCase(Locale.ROOT);
                starts.put(name, calendar.get(Calendar.EXTENDED_YEAR) - 1);
                starts.put(name.replace("\u014D", "o"), calendar.get(Calendar.EXTENDED_YEAR) - 1);
            });
        }
        return starts;
    }

    /** Each language as the site writes it and as it is written at large. */
    private static Stream<ULocale> locales() {
        return Arrays.stream(Language.values()).flatMap(language -> Stream.of(ULocale.forLocale(language.locale()), new ULocale(language.tag())));
    }
}
