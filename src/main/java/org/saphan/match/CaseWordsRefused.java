package org.saphan.match;

import java.util.Map;
import org.saphan.platform.Refusal;

/** Something typed about a match cannot be taken as it is; the sentence says why. */
public class CaseWordsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param why last part of the sentence's key: {@code followup.refusal.<why>} */
    CaseWordsRefused(String why, int limit) {
        super("followup.refusal." + why, Map.of("limit", limit));
    }
}
