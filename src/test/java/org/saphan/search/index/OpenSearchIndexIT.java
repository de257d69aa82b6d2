package org.saphan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.search.text.Cutter;

/** The same rules on a real node of OpenSearch. */
class OpenSearchIndexIT extends IndexRules {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static OpenSearchProcess node;

    /** Nobody else's. */
    private final String database = "2026" + System.nanoTime();
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

    @Test
    void anIndexThatIsGoneIsNotWrittenAndNoneIsMadeOfItsName() throws IOException {
        Cutter cutter = new Cutter(List.of());
        ContentIndex index = begun(cutter, new Meanings(List.of(), cutter));
        client().delete("/" + name);

        assertThatThrownBy(() -> index.write(List.of(copper(1)), List.of("company/2"), 12)).isInstanceOf(IOException.class);

        assertThat(client().get("/" + name)).isEmpty();
        assertThat(client().get("/" + OpenSearchDocuments.writing(name))).isEmpty();
        assertThatThrownBy(index::verify).isInstanceOf(OpenSearchRefusal.class);
        assertThatThrownBy(index::keep).isInstanceOf(OpenSearchRefusal.class);
    }

    @Test
    void anotherIndexThatHasTakenTheNameIsNotWritten() throws IOException {
        Cutter cutter = new Cutter(List.of());
        ContentIndex index = begun(cutter, new Meanings(List.of(), cutter));
        client().delete("/" + name);
        client().put("/" + name, JsonValue.EMPTY_JSON_OBJECT);

        assertThatThrownBy(() -> index.write(List.of(copper(1)), List.of(), 12)).isInstanceOf(IOException.class);

        assertThatThrownBy(index::verify).isInstanceOf(OpenSearchRefusal.class);
        assertThatThrownBy(index::keep).isInstanceOf(OpenSearchRefusal.class);
    }

    @Test
    void whatTheAliasNamesIsOpenedOnlyAsLongAsItIsThereAndWasMadeHere() throws IOException {
        built(Duration.ZERO);
        OpenSearchStore store = store(Duration.ofMinutes(1));
        assertThat(store.open(List.of(), List.of())).isPresent();
        String index = indexes().iterator().next();

        client().delete("/" + index);
        assertThat(store.open(List.of(), List.of())).isEmpty();
        assertThat(store.builtAt()).isNull();

        client().put("/" + index, JsonValue.EMPTY_JSON_OBJECT);
        client().post("/_aliases", OpenSearchDocuments.alias("saphan-" + database + "-" + IndexStore.FIELDS, index, List.of()));
        assertThat(store.builtAt()).isEqualTo(CLOCK.instant());
        assertThat(store.open(List.of(), List.of())).isEmpty();
    }

    /** Two nodes build theirs at the same time; the one that began first is done last. */
    @Test
    void ofTwoThatAreBuiltAtOnceNeitherIsTakenAway() throws IOException {
        OpenSearchStore slow = store(Duration.ZERO);
        OpenSearchStore quick = store(Duration.ofSeconds(1));
        ContentIndex first = slow.begin(List.of(), List.of());
        ContentIndex second = quick.begin(List.of(), List.of());

        second.write(List.of(copper(2)), List.of(), 7);
        quick.finish();
        quick.sweep();
        first.write(List.of(copper(1)), List.of(), 8);
        slow.finish();
        slow.sweep();

        ContentIndex opened = store(Duration.ofSeconds(2)).open(List.of(), List.of()).orElseThrow();
        assertThat(opened.digests()).containsOnlyKeys("company/1");
        assertThat(opened.position()).isEqualTo(8);
        for (ContentIndex each : List.of(first, second)) {
            each.write(List.of(copper(3)), List.of(), 9);
            assertThat(each.digests()).containsKey("company/3");
        }
    }

    @Test
    void whatWasReplacedGoesWithALaterBuildingAndWhatIsBeingBuiltStays() throws IOException {
        built(Duration.ZERO);
        built(Duration.ofHours(2));
        assertThat(ages()).containsExactlyInAnyOrder(Duration.ZERO, Duration.ofHours(2));
        store(Duration.ofMinutes(200)).begin(List.of(), List.of());

        built(Duration.ofHours(4));

        assertThat(ages()).containsExactlyInAnyOrder(Duration.ofHours(2), Duration.ofMinutes(200), Duration.ofHours(4));
    }

    private void built(Duration later) throws IOException {
        OpenSearchStore store = store(later);
        store.begin(List.of(), List.of());
        store.finish();
        store.sweep();
    }

    private OpenSearchStore store(Duration later) {
        return new OpenSearchStore(node.address(), database, Clock.offset(CLOCK, later));
    }

    private Set<String> indexes() throws IOException {
        return client().get("/saphan-" + database + "-*/_alias").map(JsonObject::keySet).orElse(Set.of());
    }

    /** How long after the first the indexes of the test's database were begun. */
    private List<Duration> ages() throws IOException {
        return indexes().stream().map(each -> Duration.ofMillis(Long.parseLong(each.substring(each.lastIndexOf('-') + 1)) - CLOCK.millis())).toList();
    }

    private static Entry copper(long id) {
        return company(id, "en", "Copper Works Co., Ltd.", "Copper", "machinery", "JP");
    }

    private static OpenSearchClient client() {
        return new OpenSearchClient(node.address());
    }

    @Override
    ContentIndex begun(Cutter cutter, Meanings meanings) throws IOException {
        name = "rules-" + NUMBERS.incrementAndGet();
        client().put("/" + name, OpenSearchDocuments.index(name));
        return reopened(cutter, meanings);
    }

    @Override
    ContentIndex reopened(Cutter cutter, Meanings meanings) throws IOException {
        return new OpenSearchIndex(client(), name, cutter, meanings, CLOCK);
    }
}
