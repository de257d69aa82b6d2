package org.saphan.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final String DATABASE = "20261129";

    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        FolderStore store = store(DATABASE);
        try (ContentIndex index = store.begin(List.of(), List.of())) {
            index.write(List.of(IndexRules.company(1, "en", "Copper Works Co., Ltd.", "Copper", "machinery", "JP")), List.of(), 7);
            index.keep();
        }
        store.finish();
    }

    @Test
    void anIndexOfThisVersionServes() throws IOException {
        assertThat(position(store(DATABASE))).contains(7L);
        assertThat(store(DATABASE).isOutdated()).isFalse();
    }

    @Test
    void anIndexThatWasCutByAnOlderVersionServesUntilAnotherOneIsBuilt() throws IOException {
        rename(IndexStore.FIELDS + "." + (IndexStore.CUT - 1) + "-" + DATABASE + "-1");

        assertThat(position(store(DATABASE))).contains(7L);
        assertThat(store(DATABASE).isOutdated()).isTrue();

        FolderStore store = store(DATABASE);
        store.begin(List.of(), List.of()).close();
        store.finish();
        store.sweep();

        assertThat(store.isOutdated()).isFalse();
        assertThat(position(store)).contains(0L);
        try (var left = Files.list(folder).filter(Files::isDirectory)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void anIndexWithOtherFieldsOrOfAnotherDatabaseIsNotOpened() throws IOException {
        assertThat(position(store("20261130"))).isEmpty();

        rename(IndexStore.FIELDS + 1 + "." + IndexStore.CUT + "-" + DATABASE + "-1");

        assertThat(position(store(DATABASE))).isEmpty();
    }

    private FolderStore store(String database) {
        return new FolderStore(folder, database, IndexRules.CLOCK);
    }

    private static Optional<Long> position(FolderStore store) throws IOException {
        Optional<ContentIndex> index = store.open(List.of(), List.of());
        if (index.isEmpty()) {
            return Optional.empty();
        }
        try (ContentIndex open = index.get()) {
            return Optional.of(open.position());
        }
    }

    /** As another version would have called it. */
    private void rename(String name) throws IOException {
        Path marker = folder.resolve("serving");
        Files.move(folder.resolve(Files.readString(marker).strip()), folder.resolve(name));
        Files.writeString(marker, name);
    }
}
