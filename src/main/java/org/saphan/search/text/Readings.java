package org.saphan.search.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.util.ToStringUtil;

/** How Japanese is written in Latin letters (Hepburn), equal for all ways of writing a long vowel. */
public final class Readings {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern HIRAGANA = Pattern.compile("[\\p{IsHiragana}\\u30fc]+");
    private static final Pattern LONG_O = Pattern.compile("o[ou]+");
    private static final Pattern LONG_U = Pattern.compile("uu+");
    private static final Pattern LONG_A = Pattern.compile("aa+");
    private static final Pattern N_BEFORE_LIPS = Pattern.compile("m(?=[bpm])");

    private Readings() {
    }

    /** Whether this is written as it is read: hiragana only, as before somebody chooses the kanji. */
    public static boolean isHiragana(String text) {
        return HIRAGANA.matcher(text).matches();
    }

    /** The key of a Japanese word: {@code iryo} of 医療. */
    public static String ofWord(String japanese) {
        return ofTyped(JapaneseBounds.readingOf(japanese));
    }

    /** The key of what stands in kana or in Latin letters, such as {@code iryō} or {@code iryou}. */
    public static String ofTyped(String typed) {
        String latin = ToStringUtil.getRomanization(Folding.sameKana(Folding.compatible(typed))).toLowerCase(Locale.ROOT);
        String letters = NO_LETTER.matcher(DECOMPOSED.normalize(latin)).replaceAll("");
        String shortened = LONG_A.matcher(LONG_U.matcher(LONG_O.matcher(letters).replaceAll("o")).replaceAll("u")).replaceAll("a");
        return N_BEFORE_LIPS.matcher(shortened).replaceAll("n");
    }
}
