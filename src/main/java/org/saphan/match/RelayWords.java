package org.saphan.match;

import org.saphan.platform.text.Characters;

/** What may be said in a message. */
final class RelayWords {

    static final int LONGEST = 5000;
    static final int MOST_FILES = 3;

    private RelayWords() {
    }

    /**
     * @return the words as they are kept
     * @throws CaseWordsRefused with what is wrong
     */
    static String check(Relay.Letter letter, Match match) {
        String words = kept(letter.words());
        if (letter.files().size() > MOST_FILES) {
            throw new CaseWordsRefused("files", MOST_FILES);
        }
        if (letter.channel() == Channel.BOTH && !match.getState().isIntroduced()) {
            throw new CaseWordsRefused("not_introduced", 0);
        }
        return words;
    }

    /** Words without which nothing is said. */
    static String kept(String words) {
        String kept = remark(words, LONGEST);
        if (kept == null) {
            throw new CaseWordsRefused("empty", 0);
        }
        return kept;
    }

    /** Words that may be left out: null for none. Lines count as browsers count them, with one character for their end. */
    static String remark(String words, int longest) {
        String kept = words == null ? "" : Characters.wanted(words).strip();
        if (kept.length() > longest) {
            throw new CaseWordsRefused("too_long", longest);
        }
        return kept.isEmpty() ? null : kept;
    }
}
