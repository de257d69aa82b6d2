package org.saphan.match;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Something asked for cannot be done with a match; the sentence says why. */
public class MatchRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why last part of the sentence's key: {@code match.refusal.<why>} */
    MatchRefused(String why) {
        this(why, Map.of());
    }

    MatchRefused(String why, Map<String, ?> details) {
        super("match.refusal." + why, Map.copyOf(details));
    }
}
