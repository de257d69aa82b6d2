package org.saphan.inquiry;

import java.util.Map;
import org.saphan.platform.Refusal;

/** A letter or a note is empty, too long, or still has the gaps of its template. */
public class LetterRefused extends Refusal {

    public static final int LONGEST = 4000;

    /** Stands in a template where the officer has to write something. */
    public static final String GAP = "____";

    private static final long serialVersionUID = 1L;

    private LetterRefused(String key) {
        super(key, Map.of("longest", LONGEST));
    }

    static void check(String words) {
        if (words == null || words.isBlank()) {
            throw new LetterRefused("triage.refusal.empty");
        }
        if (words.length() > LONGEST) {
            throw new LetterRefused("triage.refusal.too_long");
        }
        if (words.contains(GAP)) {
            throw new LetterRefused("triage.refusal.gap");
        }
    }
}
