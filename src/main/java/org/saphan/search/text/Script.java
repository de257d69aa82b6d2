package org.saphan.search.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.regex.Pattern;

/** How the words of a stretch of text are told apart. */
public enum Script {

    /** Unspaced; tone marks tell words apart. */
    THAI,
    /** Kanji and kana, unspaced. */
    JAPANESE,
    /** Scripts that part words by spaces. */
    SPACED,
    NUMBER,
    /** White space, which parts Latin words but no phrases. */
    SPACE,
    /** Signs within a word, such as the hyphen of {@code press-formed}. */
    JOINT,
    /** Punctuation, over which no phrase reaches. */
    BREAK;

    private static final String JOINTS = "-‐‑'’&/_.+#";
    /** The iteration marks and the sign of a long vowel are of no script of their own. */
    private static final String JAPANESE_SIGNS = "ー々〆〇ヶヵゝゞヽヾ";
    /** Stands for what is left out: กรุงเทพฯ is กรุงเทพ. */
    private static final char THAI_ABBREVIATION = 'ฯ';

    /** Over letters that are written and not spoken. */
    static final char THAI_SILENT = '์';
    private static final Pattern SILENT_END = Pattern.compile("[ก-ฮ]{1,2}[ิุ]?์");

    /** One or two letters that are not spoken, which stand at the end of a word and are none. */
    static boolean isSilentEnd(String letters) {
        return SILENT_END.matcher(letters).matches();
    }

    static Script of(int c) {
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (JAPANESE_SIGNS.indexOf(c) >= 0) {
            return JAPANESE;
        }
        int general = UCharacter.getType(c);
        if (UCharacter.isDigit(c)) {
            return NUMBER;
        }
        return switch (UScript.getScript(c)) {
            case UScript.THAI -> c != THAI_ABBREVIATION && (UCharacter.isLetter(c) || isMark(general)) ? THAI : BREAK;
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA -> JAPANESE;
            default -> ofOther(c, general);
        };
    }

    private static Script ofAscii(int c) {
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return SPACED;
        }
        if (c >= '0' && c <= '9') {
            return NUMBER;
        }
        if (c == ' ' || c == '\t') {
            return SPACE;
        }
        return JOINTS.indexOf(c) >= 0 ? JOINT : BREAK;
    }

    private static Script ofOther(int c, int general) {
        if (UCharacter.isLetter(c) || isMark(general)) {
            return SPACED;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)) {
            return SPACE;
        }
        return JOINTS.indexOf(c) >= 0 ? JOINT : BREAK;
    }

    private static boolean isMark(int general) {
        return general == Character.NON_SPACING_MARK || general == Character.COMBINING_SPACING_MARK || general == Character.ENCLOSING_MARK;
    }

    boolean isWord() {
        return this == THAI || this == JAPANESE || this == SPACED || this == NUMBER;
    }

    /** Whether its words stand without spaces, so that only a dictionary can cut it. */
    public boolean isUnspaced() {
        return this == THAI || this == JAPANESE;
    }
}
