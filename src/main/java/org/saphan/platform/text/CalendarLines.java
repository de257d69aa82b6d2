package org.saphan.platform.text;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar as RFC 5545 wants it: by octets. The library counts characters, of which Thai and Japanese ones have three. */
public final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private CalendarLines() {
    }

    /** @param calendar folded in whatever way */
    public static String folded(String calendar) {
        StringBuilder all = new StringBuilder();
        for (String line : calendar.replace(FOLD, "").split(END)) {
            fold(line, all);
            all.append(END);
        }
        return all.toString();
    }

    /** No character is cut into its octets, and the space that leads a folded line is one of them. */
    private static void fold(String line, StringBuilder all) {
        int used = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                all.append(FOLD);
                used = 1;
            }
            all.append(character);
            used += octets;
        }
    }
}
