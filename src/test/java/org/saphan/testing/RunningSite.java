package org.saphan.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One Saphan with the demonstration content for all tests of this JVM, started by the first that asks. With
 * {@code -Dsaphan.site=http://127.0.0.1:8080} (and {@code -Dsaphan.site.home=…} for its database and passwords) the tests
 * visit a site that already runs.
 */
public final class RunningSite {

    private static RunningSite running;

    private final String address;
    private final Path home;

    private RunningSite(String address, Path home) {
        this.address = address;
        this.home = home;
    }

    public static synchronized RunningSite get() {
        if (running == null) {
            running = existing().orElseGet(RunningSite::started);
        }
        return running;
    }

    /** The address of a path that begins with a slash: {@code url("/ja/companies")}. */
    public String url(String path) {
        return address + path;
    }

    public Path home() {
        return home;
    }

    public String databaseUrl() {
        String database = client("database");
        return "jdbc:mariadb://127.0.0.1:" + client("port") + "/" + (database == null ? "saphan" : database);
    }

    public String databaseUser() {
        return client("user");
    }

    public String databasePassword() {
        return client("password");
    }

    /** Of all demonstration accounts. */
    public String demoPassword() {
        try {
            return Files.readString(home.resolve("demo.password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RunningSite> existing() {
        String home = System.getProperty("saphan.site.home", System.getProperty("user.home") + "/.saphan");
        return Optional.ofNullable(System.getProperty("saphan.site"))
                .map(address -> new RunningSite(address.replaceFirst("/$", ""), Path.of(home)));
    }

    private static RunningSite started() {
        Path home = TestFolder.of("home");
        Path pid = home.resolveSibling("home.pid");
        try {
            endLeftOver(pid);
            delete(home);
            SaphanProcess process = SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DEMO", "true"));
            Runtime.getRuntime().addShutdownHook(new Thread(process::stop));
            Files.writeString(pid, String.valueOf(process.pid()));
            process.awaitReady();
            return new RunningSite(process.url(""), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test run that was killed left its site behind. */
    private static void endLeftOver(Path pid) throws IOException {
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains("saphan.jar"))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(folder)) {
                inside = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inside) {
                Files.deleteIfExists(path);
            }
        }
    }

    private String client(String key) {
        Properties client = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("mariadb.cnf"))) {
            client.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return client.getProperty(key);
    }
}
