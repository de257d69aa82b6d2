package org.saphan.editorial;

import java.time.Instant;
import org.saphan.language.Language;

/** An edition of something that only tests have. */
class Draft extends Edition {

    private String words = "first words";

    Draft(Language language) {
        super(language);
    }

    /** The same after these steps, all taken by the person of this number. */
    Draft after(long person, Step... steps) {
        for (Step step : steps) {
            take(step, person, Instant.EPOCH);
        }
        return this;
    }

    void rewrite(String words) {
        mustBeWritable();
        this.words = words;
    }

    String words() {
        return words;
    }

    @Override
    public Content getOwner() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getWords() {
        return words;
    }

    @Override
    public long contentId() {
        return 1;
    }
}
