package org.saphan.search.index;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.saphan.search.text.Cutter;

/** The same rules on a real node of OpenSearch. */
class OpenSearchIndexIT extends IndexRules {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static OpenSearchProcess node;

    private String name;

    @BeforeAll
    static void start() {
        node = OpenSearchProcess.start();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Override
    ContentIndex begun(Cutter cutter, Meanings meanings) throws IOException {
        name = "rules-" + NUMBERS.incrementAndGet();
        new OpenSearchClient(node.address()).put("/" + name, OpenSearchDocuments.mapping());
        return reopened(cutter, meanings);
    }

    @Override
    ContentIndex reopened(Cutter cutter, Meanings meanings) throws IOException {
        return new OpenSearchIndex(new OpenSearchClient(node.address()), name, cutter, meanings, CLOCK);
    }
}
