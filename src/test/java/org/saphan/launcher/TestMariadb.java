package org.saphan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.saphan.testing.TestFolder;

/**
 * A MariaDB server for tests that need databases of their own: the one that the launcher embeds, in a home under
 * {@code target}. It stands in this package because it is made of the launcher's own parts.
 */
public final class TestMariadb {

    private static final String NAME = "test";
    private static final String SIGN_IN = "only-on-the-loopback";
    private static TestMariadb shared;

    private final Home home;
    private final MariadbFiles files;
    private final int port;
    private Process process;

    /** How a client reaches one database. */
    public record Access(String url, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    private TestMariadb() throws IOException, InterruptedException {
        home = Home.open(TestFolder.of("mariadb"));
        files = new MariadbFiles(home);
        OrphanedServer.stop(files.data());
        Home.delete(files.data());
        files.prepare();
        KeptSecret.write(home.resolve("accounts.sql"), accounts());
        port = HttpPort.free();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    public static synchronized TestMariadb get() {
        try {
            if (shared == null) {
                shared = new TestMariadb();
                shared.start();
            }
            return shared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An empty database; what had this name before is gone. */
    public Access empty(String name) {
        try (Connection connection = access("mysql").connect(); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci");
            return access(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the same limits as the launcher gives its own. */
    public Access access(String name) {
        return new Access("jdbc:mariadb://127.0.0.1:" + port + "/" + name
                + "?connectTimeout=2000&socketTimeout=15000&connectionCollation=utf8mb4_uca1400_as_ci", NAME, SIGN_IN);
    }

    /** Like kill -9: the port is closed at once. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** It keeps its connections and says nothing any more, like a machine that swaps or a network that swallows. */
    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).inheritIO().start().waitFor();
    }

    /** On the same port as before. Returns when it answers. */
    public void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(MariadbOptions.server(files, home, port, "128M", home.resolve("accounts.sql")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log("mariadb.log").toFile()))
                .start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IOException(LogFile.lastLine(home.log("mariadb.log")));
            }
            Thread.sleep(30);
        }
    }

    private boolean answers() {
        try (Connection connection = access("mysql").connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String accounts() {
        String account = "'" + NAME + "'@'127.0.0.1'";
        return "CREATE USER IF NOT EXISTS " + account + ";\nALTER USER " + account + " IDENTIFIED BY '" + SIGN_IN + "';\n"
                + "GRANT ALL ON *.* TO " + account + ";\n";
    }
}
