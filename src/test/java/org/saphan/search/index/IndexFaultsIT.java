package org.saphan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.TestFolder;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** A site whose index is damaged, or whose disk takes nothing: it searches plainly, says so, and mends itself. */
class IndexFaultsIT {

    /** It looks after an index that is away every twenty seconds. */
    private static final Duration MENDED = Duration.ofSeconds(25);
    private static final Duration NOTICED = Duration.ofSeconds(3);
    private static final String AWAY = "The search index is away; lists are read from the database";
    private static final String KEPT = "/en/search?q=salak";
    private static final int PORT = SaphanProcess.freePort();

    private static TestMariadb.Access database;
    private static Path home;
    private static IndexFolder folder;
    private static SaphanProcess process;
    private static Web web;

    private long logged;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        database = TestMariadb.get().empty("index_faults");
        home = TestFolder.made("index-faults");
        folder = new IndexFolder(home);
        Path file = Files.writeString(TestFolder.of("index-faults.jsonl"), """
                {"slug": "mangosteen-robotics", "country": "TH", "region": "TH-10", "name_en": "Mangosteen Robotics", "summary_en": "Arms that pick fruit"}
                {"slug": "salak-robotics", "country": "TH", "region": "TH-10", "name_en": "Salak Robotics", "summary_en": "Arms that pick snake fruit"}
                """);
        process = run(Map.of("SAPHAN_LOAD", file.toString()));
        web = new Web(process.url(""));
        await(Duration.ofSeconds(20), () -> number("contents") > 2 && isWell());
    }

    private static SaphanProcess run(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.putAll(Map.of("SAPHAN_DATABASE_URL", database.url(), "SAPHAN_DATABASE_USER", database.user(), "SAPHAN_DATABASE_PASSWORD", database.password()));
        return SaphanProcess.start(home, PORT, settings).awaitReady();
    }

    @AfterAll
    static void stop() {
        process.kill();
    }

    @BeforeEach
    void remember() throws IOException {
        logged = log().size();
    }

    @AfterEach
    void endsWell() throws InterruptedException {
        await(MENDED, IndexFaultsIT::isWell);
        assertFound(false);
        await(NOTICED, () -> !isPlain(web.get(KEPT)));
    }

    @Test
    void anIndexThatWasDamagedIsNotOpenedButBuiltAnew() throws Exception {
        process.stop();
        Path before = folder.serving();
        folder.damageALittle();

        process = run(Map.of());

        await(MENDED, IndexFaultsIT::isWell);
        assertThat(folder.indexes()).containsExactly(folder.serving()).doesNotContain(before);
        assertThat(Files.readString(home.resolve("logs/server.log"))).containsOnlyOnce("The search index cannot be opened");
    }

    @Test
    void anIndexThatIsDamagedWhileItServesIsBuiltAnew() throws Exception {
        Path before = folder.serving();
        folder.damage();

        await(NOTICED, () -> {
            assertFound(null);
            return !before.equals(folder.serving());
        });

        assertThat(said("SEVERE")).containsExactly(AWAY);
        // requests that were under way at the same moment each say so
        assertThat(said("WARNING")).isNotEmpty().hasSizeLessThan(4);
    }

    @Test
    void whereNoFolderCanBeMadeTheSearchIsPlainUntilItCan() throws Exception {
        Path aside = Files.move(folder.path, home.resolve("index-aside"));
        Files.createFile(folder.path);
        try {
            assertAway();
        } finally {
            Files.delete(folder.path);
        }

        await(MENDED, IndexFaultsIT::isWell);
        assertThat(aside).isDirectory();
        assertThat(folder.indexes()).containsExactly(folder.serving());
    }

    @Test
    void onAFullDiskTheSearchIsPlainUntilThereIsRoom() throws Exception {
        assumeTrue(folder.isOn("size=64k"), "tests may mount");
        try {
            assertAway();
            await(NOTICED, () -> "AWAY".equals(state()));
            assertThat(folder.indexes()).as("what was begun takes no room").isEmpty();
            folder.remount("size=64m");
            touch();
            await(NOTICED, IndexFaultsIT::isWell);
        } finally {
            folder.unmount();
        }
        touch();
        await(NOTICED, () -> "AWAY".equals(state()));
        touch();
    }

    @Test
    void onADiskThatIsReadOnlyTheSearchIsPlainUntilItIsWritable() throws Exception {
        assumeTrue(folder.isOn("ro"), "tests may mount");
        try {
            assertAway();
        } finally {
            folder.unmount();
        }

        touch();
        await(NOTICED, IndexFaultsIT::isWell);
    }

    /** Something is published, and again: each time the index is tried. */
    private void assertAway() throws Exception {
        touch();
        await(NOTICED, () -> "AWAY".equals(state()));
        assertThat(web.get("/health/ready").status()).isEqualTo(200);
        assertFound(true);
        for (int i = 0; i < 3; i++) {
            touch();
            Thread.sleep(500);
        }
        assertFound(true);
        assertThat(state()).isIn("AWAY", "REBUILDING");
        assertThat(said("SEVERE")).containsExactly(AWAY);
        web.get(KEPT);
    }

    /** @param plain whether the index is away; null when it may be either */
    private static void assertFound(Boolean plain) {
        for (String path : List.of("/en/companies?q=mangosteen", "/en/search?q=mangosteen")) {
            Answer answer = web.uncached(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.page().select("main h3").eachText()).as(path).containsExactly("Mangosteen Robotics");
            if (plain != null && path.contains("search")) {
                assertThat(isPlain(answer)).as("plain").isEqualTo(plain);
            }
        }
    }

    private static boolean isPlain(Answer answer) {
        return answer.page().select("main p.note").text().contains("being renewed");
    }

    /** A change that changes nothing, which the index takes in all the same. */
    private static void touch() throws Exception {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE change_clock SET sequence = sequence + 1 WHERE id = 1");
            statement.execute("""
                    INSERT INTO change_log (sequence, kind, content_id, at)
                    SELECT c.sequence, 'company', (SELECT MIN(id) FROM company), NOW(3) FROM change_clock c WHERE c.id = 1""");
            connection.commit();
        }
    }

    private static JsonObject search() {
        JsonObject health = json(web.get("/health/ready").text());
        return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> "search".equals(check.getString("name"))).findFirst().orElseThrow().getJsonObject("data");
    }

    private static String state() {
        return search().getString("state");
    }

    private static long number(String field) {
        return Long.parseLong(search().getString(field));
    }

    private static boolean isWell() {
        return "READY".equals(state()) && number("behind") == 0;
    }

    private static List<String> log() throws IOException {
        Path file = home.resolve("logs/application.0.log");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** What the search has logged in this test. */
    private List<String> said(String level) throws IOException {
        List<String> lines = log();
        return lines.subList((int) logged, lines.size()).stream().map(IndexFaultsIT::json)
                .filter(line -> line.getString("logger").startsWith("org.saphan.search") && level.equals(line.getString("level")))
                .map(line -> line.getString("message")).toList();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void await(Duration limit, BooleanSupplier condition) throws InterruptedException {
        for (Instant end = Instant.now().plus(limit); !condition.getAsBoolean(); Thread.sleep(50)) {
            assertThat(Instant.now()).as("within " + limit + ": " + search()).isBefore(end);
        }
    }
}
