package org.saphan.translation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphan.language.Language;

/** What the letters of a translation tell: whether they are those of its language, and whether they are as many as one would expect. */
final class LetterCheck {

    /** Names stay in their own script when they are marked as such. */
    private static final Pattern MARKED =
            Pattern.compile("\\([^()]{0,200}\\)|“[^”]{0,200}”|\"[^\"]{0,200}\""
            + "|‘[^’]{0,200}’|«[^»]{0,200}»|「[^」]{0,200}」|『[^』]{0,200}』|【[^】]{0,200}】|〈[^〉]{0,200}〉|《[^》]{0,200}》");
    private static final int SHOWN = 30;

    /** Below this, a Latin text may be a name. */
    private static final int ENOUGH_LETTERS = 60;
    private static final double ALMOST_NONE = 0.1;

    /** Texts shorter than this differ in length for good reasons; longer ones of the demonstration content by 0.58 to 1.57. */
    private static final double LONG_ENOUGH = 80;
    private static final double SHORTEST = 0.45;
    private static final double LONGEST = 2.2;

    private LetterCheck() {
    }

    /** Words in the script of another language, or the beginning of a text that has hardly a letter of its own. */
    static Optional<String> foreign(String source, Language from, String target, Language to) {
        String unmarked = MARKED.matcher(Normalizer2.getNFKCInstance().normalize(target)).replaceAll(" ");
        Set<Integer> others = Arrays.stream(Language.values()).flatMap(language -> scripts(language).stream()).collect(Collectors.toSet());
        others.removeAll(scripts(to));
        others.remove(UScript.LATIN);
        String run = firstRun(unmarked, c -> others.contains(UScript.getScript(c)));
        if (!run.isEmpty()) {
            return Optional.of(run);
        }
        boolean untranslated = letters(unmarked) >= ENOUGH_LETTERS && share(unmarked, to) < ALMOST_NONE && share(source, from) > 0.5;
        return untranslated ? Optional.of(shortened(unmarked.strip())) : Optional.empty();
    }

    /** Whether one of the texts seems to leave something out, given how much a letter of each script says. */
    static boolean lengthsDiffer(String source, String target) {
        double expected = weight(source);
        double ratio = weight(target) / expected;
        return expected >= LONG_ENOUGH && (ratio < SHORTEST || ratio > LONGEST);
    }

    private static Set<Integer> scripts(Language language) {
        return Arrays.stream(UScript.getCode(ULocale.forLocale(language.locale()))).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static String firstRun(String text, IntPredicate foreign) {
        int start = 0;
        while (start < text.length() && !(Character.isLetter(text.codePointAt(start)) && foreign.test(text.codePointAt(start)))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length() && (foreign.test(text.codePointAt(end)) || UScript.getScript(text.codePointAt(end)) == UScript.INHERITED)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return shortened(text.substring(start, end));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())))) + "…";
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static double share(String text, Language language) {
        Set<Integer> own = scripts(language);
        return text.codePoints().filter(Character::isLetter).filter(c -> own.contains(UScript.getScript(c))).count() / (double) Math.max(1, letters(text));
    }

    private static double weight(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).mapToDouble(LetterCheck::weight).sum();
    }

    /** How much a letter says, measured on the demonstration content so that all pairs of languages come out equal. */
    private static double weight(int letter) {
        return switch (UScript.getScript(letter)) {
            case UScript.HAN -> 2.9;
            case UScript.HIRAGANA, UScript.KATAKANA -> 1.7;
            case UScript.THAI -> 1.15;
            default -> 1;
        };
    }
}
