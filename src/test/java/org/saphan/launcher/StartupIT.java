package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.testing.SaphanProcess;

/** The runnable jar on a machine where things are not as they should be. One site runs all along; the others fail beside it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartupIT {

    @TempDir
    private static Path folder;

    private static int port;
    private static SaphanProcess site;

    @BeforeAll
    static void start() {
        port = SaphanProcess.freePort();
        site = SaphanProcess.start(folder.resolve("a home"), port, Map.of()).awaitReady();
    }

    @AfterAll
    static void end() {
        site.kill();
    }

    @Test
    void aTakenPortIsSaidInASentence() {
        SaphanProcess second = SaphanProcess.start(folder.resolve("other"), port, Map.of());

        assertFails(second, Failure.PORT_TAKEN, "Port " + port + " on 127.0.0.1 is taken by another program");
    }

    @Test
    void twoNeverShareAHome() {
        assertFails(beside(site.home(), Map.of()), Failure.HOME_IN_USE, "Another Saphan is already running on " + site.home());
    }

    @Test
    void aHomeThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertFails(beside(file, Map.of()), Failure.HOME_UNUSABLE, "The folder " + file + " can’t be used");
    }

    @Test
    void aWrongDatabasePasswordIsSaidInASentence() throws IOException {
        assertFails(with(database("saphan"), "wrong"), Failure.DATABASE_LOGIN_REFUSED, "refuses the user “saphan”");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInASentence() throws IOException {
        assertFails(with(database("elsewhere"), client("password")), Failure.DATABASE_MISSING, "elsewhere does not exist");
    }

    @Test
    void anUnreachableDatabaseIsSaidInASentence() {
        String nowhere = "jdbc:mariadb://127.0.0.1:" + SaphanProcess.freePort() + "/saphan";

        assertFails(with(nowhere, ""), Failure.DATABASE_UNREACHABLE, "can’t be reached");
    }

    @Test
    void theLanguageIsTheTerminals() {
        SaphanProcess japanese = beside(site.home(), Map.of("LC_ALL", "ja_JP.UTF-8"));

        assertFails(japanese, Failure.HOME_IN_USE, "別のSaphanがすでに動作しています");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aKilledOneStartsAgainOnTheSameHomeAndStopsCleanly() throws IOException {
        String password = client("password");
        site.kill();
        site = SaphanProcess.start(site.home(), port, Map.of()).awaitReady();

        assertThat(client("password")).isEqualTo(password);
        assertThat(site.stop()).isZero();
        assertThat(ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains("--datadir=" + site.home()));
        assertThat(Files.readString(site.home().resolve("logs/mariadb.log")).stripTrailing()).endsWith("Shutdown complete");
    }

    private static SaphanProcess beside(Path home, Map<String, String> settings) {
        return SaphanProcess.start(home, SaphanProcess.freePort(), settings);
    }

    private static SaphanProcess with(String url, String password) {
        Map<String, String> settings = new HashMap<>(Map.of("SAPHAN_DATABASE_URL", url, "SAPHAN_DATABASE_USER", "saphan"));
        settings.put("SAPHAN_DATABASE_PASSWORD", password);
        return beside(folder.resolve("other"), settings);
    }

    /** Its sentence is the last line, and it never comes with a stack trace. */
    private static void assertFails(SaphanProcess process, Failure failure, String words) {
        assertThat(process.exitCode()).as(process.said()).isEqualTo(failure.exitCode());
        assertThat(process.said().lines().reduce((first, last) -> last)).get().asString().contains(words);
        assertThat(process.said()).doesNotContain("\tat ", "Exception");
    }

    private static String database(String name) throws IOException {
        return "jdbc:mariadb://127.0.0.1:" + client("port") + "/" + name;
    }

    private static String client(String key) throws IOException {
        Properties client = new Properties();
        client.load(Files.newBufferedReader(site.home().resolve("mariadb.cnf")));
        return client.getProperty(key);
    }
}
