package org.saphan.search.index;

import com.ibm.icu.text.Normalizer2;

/** Whole names and products, as they are offered to somebody who types their beginning. */
final class Phrases {

    /** Parts the folded phrase from the phrase as it is written. */
    static final char SIGN = '\u0001';
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private Phrases() {
    }

    static String key(String typed) {
        return FOLDED.normalize(typed.strip());
    }
}
