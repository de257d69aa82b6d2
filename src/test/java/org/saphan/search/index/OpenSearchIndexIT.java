package org.saphan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    /** Two nodes write the same index; one of them is late. */
    @Test
    void aSlowNodeDoesNotPutBackWhatAnotherHasChangedSince() throws IOException {
        Cutter cutter = new Cutter(List.of());
        Meanings none = new Meanings(List.of(), cutter);
        ContentIndex slow = begun(cutter, none);
        ContentIndex quick = reopened(cutter, none);
        Entry before = company(1, "en", "Copper Works Co., Ltd.", "Copper", "machinery", "JP");
        Entry after = company(1, "en", "Silver Works Co., Ltd.", "Silver", "machinery", "JP");

        quick.write(List.of(after), List.of("company/2"), 12);
        slow.write(List.of(before, company(2, "en", "Gone Works Co., Ltd.", "Gone", "machinery", "JP")), List.of(), 11);

        assertThat(quick.digests()).containsExactly(Map.entry("company/1", ContentIndex.digest(after)));
        assertThat(reopened(cutter, none).position()).isEqualTo(12);
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
