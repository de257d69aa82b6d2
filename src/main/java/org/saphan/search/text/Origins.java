package org.saphan.search.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** A text folded user character by user character, so that each place in it is known in the text as it was. */
final class Origins {

    private static final BreakIterator CHARACTERS = BreakIterator.getCharacterInstance(ULocale.ROOT);

    private static final char SARA_E = 'เ';
    private static final char SARA_AA = 'า';
    private static final char NIKHAHIT = '\u0e4d';

    private final StringBuilder folded = new StringBuilder();
    /** Null when every character stands where it stood. */
    private int[] starts;
    private int[] ends;
    private final int length;

    Origins(String text) {
        length = text.length();
        String whole = Folding.compatible(text);
        if (isInPlace(text, whole)) {
            folded.append(whole);
            return;
        }
        starts = new int[length + 1];
        ends = new int[length + 1];
        BreakIterator characters = (BreakIterator) CHARACTERS.clone();
        characters.setText(text);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            if (!isJoined(text, end)) {
                add(Folding.compatible(text.substring(start, end)), start, end);
                start = end;
            }
        }
    }

    /** Whether nothing but case was folded. */
    private static boolean isInPlace(String text, String folded) {
        if (text.length() != folded.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (folded.charAt(i) != text.charAt(i) && folded.charAt(i) != Character.toLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two user characters here are folded into one: see {@link Folding#compatible}. */
    private static boolean isJoined(String text, int place) {
        if (place == text.length()) {
            return false;
        }
        char next = text.charAt(place);
        return next == SARA_E && text.charAt(place - 1) == SARA_E
                || next == SARA_AA && text.substring(Math.max(0, place - 2), place).indexOf(NIKHAHIT) >= 0;
    }

    private void add(String piece, int start, int end) {
        int before = folded.length();
        folded.append(piece);
        if (folded.length() > starts.length) {
            starts = Arrays.copyOf(starts, folded.length() * 2);
            ends = Arrays.copyOf(ends, folded.length() * 2);
        }
        Arrays.fill(starts, before, folded.length(), start);
        Arrays.fill(ends, before, folded.length(), end);
    }

    String folded() {
        return folded.toString();
    }

    /** Where the user character stands whose fold holds this place. */
    int start(int place) {
        if (starts == null) {
            return place;
        }
        return place < folded.length() ? starts[place] : length;
    }

    /** The end of what a piece up to this place came from. */
    int end(int place) {
        if (ends == null) {
            return place;
        }
        return place == 0 ? 0 : ends[place - 1];
    }
}
