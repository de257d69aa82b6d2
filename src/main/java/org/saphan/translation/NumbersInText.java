package org.saphan.translation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphan.language.Language;

/** The numbers of a text, whatever their digits, multipliers and calendar, so that those of two languages can be compared. */
final class NumbersInText {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)|\\d{1,40})(?:\\.\\d{1,20})?";
    private static final String TIMES = "(?:[\\s-]?" + NumberWords.anyMultiplier() + "){1,4}";
    private static final String DASH = "\\s*(?:[-\u2010-\u2015~\u301C]|" + NumberWords.pattern("range") + ")\\s*";
    private static final String MONTH = NumberWords.anyOf(NumberWords.MONTHS.keySet());
    private static final String CLOCK = "\\s*" + NumberWords.pattern("clock.after");

    /** The kinds of numbers, the most particular first. */
    private static final Pattern NUMBER = insensitive(String.join("|",
            "(?<era>" + NumberWords.anyOf(NumberWords.ERA_STARTS.keySet()) + ")\\s*(?<eraYear>\\d{1,2}(?!\\d)|" + NumberWords.pattern("era.first") + ")",
            "(?:" + NumberWords.pattern("buddhist.before") + "\\s*(?<buddhist>\\d{4})|(?<buddhistToo>\\d{4})\\s*" + NumberWords.pattern("buddhist.after") + ")",
            "(?<month>" + MONTH + ")",
            "(?<dotted>\\d{1,40}(?:\\.\\d{1,40}){2,8})",
            "(?<clock>\\d{1,2}\\.\\d{2}(?=" + CLOCK + "|" + DASH + "\\d{1,2}\\.\\d{2}" + CLOCK + "))",
            "(?<amount>" + DIGITS + "(?:" + TIMES + "(?:\\s?" + DIGITS + TIMES + "){0,4}(?:" + DIGITS + ")?)?)"));
    private static final Pattern PART = insensitive("(?<digits>" + DIGITS + ")(?<times>" + TIMES + ")?");
    private static final Pattern REST_OF_RANGE = insensitive(DASH + DIGITS + "(?<times>" + TIMES + ")");
    private static final Pattern AFTERNOON = insensitive(NumberWords.pattern("afternoon"));
    private static final Pattern AFTER_YEAR_WORD = insensitive("(?:" + NumberWords.pattern("year.before") + "|" + MONTH + ")\\s*$");
    private static final Pattern AFTER_MONTH = insensitive("(?:" + NumberWords.pattern("month.after") + "|" + MONTH + ")\\s*$");
    private static final Pattern BEFORE_MONTH = insensitive("\\s*(?:st|of|\\s)*" + MONTH);
    private static final Pattern AFTER_DAY = insensitive("\\d(?:st|nd|rd|th|of|\\s)*$");
    private static final Pattern BEFORE_DAY_OR_YEAR = Pattern.compile("[\\s.,]*\\d");
    private static final int LOOK_BACK = 24;

    /**
     * One number.
     *
     * @param readings what it may stand for
     * @param required whether the other language must have it: not so for those of codes, and for 0 and 1, which often go unsaid
     */
    private record Number(String written, Set<BigDecimal> readings, boolean required) {
    }

    private final String text;
    private final Language language;
    private final boolean buddhist;
    private final boolean afternoon;
    private final List<Number> numbers = new ArrayList<>();

    private NumbersInText(String text, Language language) {
        this.text = text;
        this.language = language;
        this.buddhist = NumberWords.countsInBuddhistEra(language);
        this.afternoon = AFTERNOON.matcher(text).find();
    }

    static NumbersInText of(String text, Language language) {
        String plain = NumberWords.normal(text).codePoints().mapToObj(NumbersInText::westernDigit).collect(Collectors.joining());
        NumbersInText found = new NumbersInText(plain, language);
        for (Matcher number = NUMBER.matcher(plain); number.find();) {
            found.read(number);
        }
        return found;
    }

    private static String westernDigit(int c) {
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? String.valueOf(Character.digit(c, 10)) : Character.toString(c);
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The numbers that the other text has neither in digits nor in words, as they are written here. */
    List<String> notIn(NumbersInText other) {
        Map<Set<BigDecimal>, String> missing = new LinkedHashMap<>();
        WordSearch words = new WordSearch(other.text, other.language.locale());
        numbers.stream().filter(Number::required)
                .filter(number -> other.numbers.stream().allMatch(theirs -> Collections.disjoint(theirs.readings, number.readings)))
                .filter(number -> number.readings.stream().noneMatch(reading -> other.says(reading, words)))
                .forEach(number -> missing.putIfAbsent(number.readings, number.written));
        return List.copyOf(missing.values());
    }

    private boolean says(BigDecimal number, WordSearch words) {
        return NumberWords.spelled(number, language).stream()
                .anyMatch(word -> Character.isIdeographic(word.codePointAt(0)) ? text.contains(word) : words.holds(word));
    }

    private void read(Matcher found) {
        if (found.group("era") != null) {
            String year = found.group("eraYear");
            int counted = Character.isDigit(year.charAt(0)) ? Integer.parseInt(year) : 1;
            add(found, true, NumberWords.ERA_STARTS.get(found.group("era").toLowerCase(Locale.ROOT)) + counted);
        } else if (found.group("buddhist") != null || found.group("buddhistToo") != null) {
            add(found, true, christian(Integer.parseInt(found.group("buddhist") != null ? found.group("buddhist") : found.group("buddhistToo"))));
        } else if (found.group("month") != null) {
            boolean inDate = AFTER_DAY.matcher(before(found)).find() || BEFORE_DAY_OR_YEAR.matcher(after(found)).lookingAt();
            add(found, inDate, NumberWords.MONTHS.get(found.group("month").toLowerCase(Locale.ROOT)));
        } else if (found.group("amount") != null) {
            amount(found);
        } else {
            for (String part : found.group().split("\\.")) {
                plain(found, part);
            }
        }
    }

    private void amount(Matcher found) {
        String written = found.group();
        if (written.chars().allMatch(Character::isDigit)) {
            plain(found, written);
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Matcher part = PART.matcher(written); part.find();) {
            sum = sum.add(value(part.group("digits")).multiply(factor(part.group("times"))));
        }
        Set<BigDecimal> readings = readings(found, sum);
        numbers.add(new Number(written, readings, !inCode(found)));
    }

    /** A run of digits may be a year, a day, an hour or the beginning of a range. */
    private void plain(Matcher found, String digits) {
        BigDecimal value = value(digits);
        Set<BigDecimal> readings = readings(found, value);
        if (buddhist && digits.length() == 4 && value.intValue() >= 2400 && value.intValue() <= 2600) {
            if (AFTER_YEAR_WORD.matcher(before(found)).find()) {
                readings.clear();
            }
            readings.add(exactly(christian(value.intValue())));
        } else if (buddhist && digits.length() == 2 && AFTER_MONTH.matcher(before(found)).find()) {
            readings.add(exactly(christian(2500 + value.intValue())));
            readings.add(exactly(christian(2500 + value.intValue()) % 100));
        }
        if (afternoon && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(12)) < 0) {
            readings.add(value.add(BigDecimal.valueOf(12)).stripTrailingZeros());
        }
        boolean tells = value.compareTo(BigDecimal.ONE) > 0 || value.signum() > 0 && isDay(found);
        numbers.add(new Number(digits, readings, tells && !inCode(found)));
    }

    private Set<BigDecimal> readings(Matcher found, BigDecimal value) {
        Set<BigDecimal> readings = new HashSet<>(Set.of(value.stripTrailingZeros()));
        Matcher range = REST_OF_RANGE.matcher(text).region(found.end(), text.length());
        if (range.lookingAt()) {
            readings.add(value.multiply(factor(range.group("times"))).stripTrailingZeros());
        }
        return readings;
    }

    private void add(Matcher found, boolean required, int value) {
        numbers.add(new Number(found.group(), Set.of(exactly(value)), required));
    }

    private boolean isDay(Matcher found) {
        return AFTER_MONTH.matcher(before(found)).find() || BEFORE_MONTH.matcher(after(found)).lookingAt();
    }

    /** Digits that follow a Latin letter name a thing, like those of a steel or a standard. */
    private boolean inCode(Matcher found) {
        return found.start() > 0 && Character.UnicodeScript.of(text.codePointBefore(found.start())) == Character.UnicodeScript.LATIN;
    }

    private String before(Matcher found) {
        return text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
    }

    private String after(Matcher found) {
        return text.substring(found.end(), Math.min(text.length(), found.end() + LOOK_BACK));
    }

    private static int christian(int buddhistYear) {
        return buddhistYear - 543;
    }

    /** Without trailing zeros, so that equal numbers are equal. */
    private static BigDecimal exactly(int number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal factor(String words) {
        BigDecimal factor = BigDecimal.ONE;
        for (Map.Entry<Pattern, BigDecimal> multiplier : NumberWords.MULTIPLIERS.entrySet()) {
            long times = words == null ? 0 : multiplier.getKey().matcher(words).results().count();
            factor = factor.multiply(multiplier.getValue().pow((int) times));
        }
        return factor;
    }
}
