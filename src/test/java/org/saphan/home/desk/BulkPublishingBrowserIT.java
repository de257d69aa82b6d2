package org.saphan.home.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphan.testing.Desk;
import org.saphan.testing.RunningSite;
import org.saphan.testing.Web;

/** Five hundred approved editions are published in the background while people read and work on. */
class BulkPublishingBrowserIT {

    private static final int EDITIONS = 500;

    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** @param number makes an address of its own, so that no kept page answers */
    private static Duration timeOfPage(int number) {
        Instant asked = Instant.now();
        assertThat(Web.site().get("/en/?quiet=" + number).status()).isEqualTo(200);
        return Duration.between(asked, Instant.now());
    }

    @Test
    void fiveHundredEditionsArePublishedWithProgressAndHoldNoPage() throws SQLException {
        approve(EDITIONS);
        // the first page of a process is slow, and so is every page on a slow machine
        IntStream.range(0, 5).forEach(BulkPublishingBrowserIT::timeOfPage);
        Duration quiet = IntStream.range(5, 10).mapToObj(BulkPublishingBrowserIT::timeOfPage).max(Duration::compareTo).orElseThrow();
        try (Desk admin = Desk.of("admin", "en")) {
            admin.show("publish");
            Instant begun = Instant.now();
            admin.click("many:publish");
            admin.page().locator("progress").waitFor();
            assertThat(Duration.between(begun, Instant.now())).as("the click is answered at once").isLessThan(Duration.ofSeconds(3));
            Duration slowest = Duration.ZERO;
            while (!admin.page().locator("progress").getAttribute("value").equals(admin.page().locator("progress").getAttribute("max"))) {
                Instant asked = Instant.now();
                assertThat(Web.site().get("/en/").status()).isEqualTo(200);
                Duration took = Duration.between(asked, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            System.out.printf("%d editions published in %d ms, slowest page meanwhile %d ms%n", EDITIONS, Duration.between(begun, Instant.now()).toMillis(), slowest.toMillis());
            Duration most = quiet.multipliedBy(4);
            assertThat(slowest).as("no page is held").isLessThan(most.compareTo(LONGEST) > 0 ? most : LONGEST);
            assertThat(Web.site().get("/en/bulk-" + EDITIONS).status()).isIn(200, 404);
        }
        assertThat(count("SELECT COUNT(*) FROM page_text t JOIN page p ON p.id = t.page_id WHERE p.slug LIKE 'bulk-%' AND t.state = 'LIVE'")).isEqualTo(EDITIONS);
        run("UPDATE page_text t JOIN page p ON p.id = t.page_id SET t.state = 'RETIRED' WHERE p.slug LIKE 'bulk-%'",
                "DELETE l FROM listing l JOIN page p ON p.id = l.content_id WHERE l.kind = 'page' AND p.slug LIKE 'bulk-%'",
                "UPDATE change_clock SET sequence = sequence + 1");
    }

    private static void approve(int editions) throws SQLException {
        run("INSERT INTO page (slug, demonstration, version) SELECT CONCAT('bulk-', seq), FALSE, 1 FROM seq_1_to_" + editions,
                "INSERT INTO page_text (page_id, language, state, changed_at, title, body, version, written_by, submitted_by, approved_by) "
                        + "SELECT p.id, 'en', 'APPROVED', UTC_TIMESTAMP(3), p.slug, '<p>Words</p>', 1, w.id, w.id, w.id FROM page p "
                        + "JOIN person w ON w.email = 'reviewer-en@saphan.example' WHERE p.slug LIKE 'bulk-%'");
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        RunningSite site = RunningSite.get();
        return DriverManager.getConnection(site.databaseUrl(), site.databaseUser(), site.databasePassword());
    }
}
