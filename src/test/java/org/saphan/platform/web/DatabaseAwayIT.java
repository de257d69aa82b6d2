package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.TestFolder;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** A site whose database dies and comes back. */
class DatabaseAwayIT {

    private static final Duration RECOVERY = Duration.ofSeconds(5);

    private static TestMariadb server;
    private static SaphanProcess process;
    private static Web web;

    @BeforeAll
    static void start() {
        server = TestMariadb.get();
        TestMariadb.Access database = server.empty("away");
        Path home = TestFolder.of("away");
        process = SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DATABASE_URL", database.url(),
                "SAPHAN_DATABASE_USER", database.user(), "SAPHAN_DATABASE_PASSWORD", database.password())).awaitReady();
        web = new Web(process.url(""));
    }

    @AfterAll
    static void stop() {
        process.kill();
    }

    @Test
    void pagesOnceReadStayWhileTheDatabaseIsAway() throws Exception {
        Answer before = web.get("/ja/about");
        assertThat(before.status()).isEqualTo(200);
        for (int round = 0; round < 2; round++) {
            server.kill();
            try {
                assertThat(within(Duration.ofSeconds(20), () -> web.get("/health/ready").status() == 503)).isTrue();
                assertAway(before);
            } finally {
                server.start();
            }
            Instant back = Instant.now();
            assertThat(within(RECOVERY, () -> web.get("/health/ready").status() == 200)).as("ready again").isTrue();
            Answer again = web.uncached("/th/about");
            assertThat(again.status()).isEqualTo(200);
            assertThat(Duration.between(back, Instant.now())).isLessThan(RECOVERY);
            assertThat(web.get("/ja/about").header("Cache-Status")).get().asString().doesNotContain("stale");
        }
    }

    /** The connections wait fifteen seconds; nobody who asks for a page that is there may wait with them. */
    @Test
    void aDatabaseThatFallsSilentHoldsUpNoPageThatIsThere() throws Exception {
        web.get("/ja/about");
        server.freeze();
        try {
            Instant end = Instant.now().plusSeconds(40);
            boolean noticed = false;
            while (!noticed && Instant.now().isBefore(end)) {
                Instant asked = Instant.now();
                assertThat(web.get("/ja/about").status()).isEqualTo(200);
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
                noticed = web.get("/health/ready").status() == 503;
                Thread.sleep(500);
            }
            assertThat(noticed).as("not ready any more").isTrue();
            assertThat(web.uncached("/th/companies").status()).isEqualTo(503);
        } finally {
            server.thaw();
        }
        Instant back = Instant.now();
        assertThat(within(RECOVERY, () -> web.get("/health/ready").status() == 200 && web.uncached("/th/about").status() == 200))
                .as("ready after " + Duration.between(back, Instant.now())).isTrue();
    }

    private static void assertAway(Answer before) {
        assertThat(web.get("/health/live").status()).isEqualTo(200);
        Answer stale = web.get("/ja/about");
        assertThat(stale.status()).isEqualTo(200);
        assertThat(stale.bytes()).isEqualTo(before.bytes());
        assertThat(stale.header("Cache-Status")).get().asString().contains("stale");
        for (String language : new String[] {"th", "ja", "en"}) {
            Instant asked = Instant.now();
            Answer refused = web.uncached("/" + language + "/companies");
            assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
            assertThat(Duration.between(asked, Instant.now())).as("time until the refusal").isLessThan(Duration.ofSeconds(10));
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(refused.header("Cache-Control")).contains("no-store");
            assertThat(refused.page().selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(refused.page().select("h1").text()).isNotBlank();
            assertThat(refused.text()).doesNotContain("Exception", "\tat ", "SQL");
        }
    }

    private static boolean within(Duration limit, BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (Instant.now().isBefore(end)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
