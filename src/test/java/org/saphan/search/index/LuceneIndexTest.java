package org.saphan.search.index;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.search.text.Cutter;

class LuceneIndexTest extends IndexRules {

    @TempDir
    Path folder;

    @Override
    ContentIndex begun(Cutter cutter, Meanings meanings) throws IOException {
        return new LuceneIndex(folder, cutter, meanings, CLOCK);
    }

    @Override
    ContentIndex reopened(Cutter cutter, Meanings meanings) throws IOException {
        return new LuceneIndex(folder, cutter, meanings, CLOCK);
    }
}
