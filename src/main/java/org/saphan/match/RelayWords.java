package org.saphan.match;

import org.saphan.platform.text.Characters;

/** What may be said in a message. */
final class RelayWords {

    static final int LONGEST = 5000;
    static final int MOST_FILES = 3;

    private RelayWords() {
    }

    /** @throws CaseWordsRefused with what is wrong */
    static void check(Relay.Letter letter, Match match) {
        checkWords(letter.words());
        if (letter.files().size() > MOST_FILES) {
            throw new CaseWordsRefused("files", MOST_FILES);
        }
        if (letter.channel() == Channel.BOTH && !match.getState().isIntroduced()) {
            throw new CaseWordsRefused("not_introduced", 0);
        }
    }

    static void checkWords(String words) {
        if (words == null || words.isBlank()) {
            throw new CaseWordsRefused("empty", 0);
        }
        if (words.length() > LONGEST) {
            throw new CaseWordsRefused("too_long", LONGEST);
        }
    }
}
