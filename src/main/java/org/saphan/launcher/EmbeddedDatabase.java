package org.saphan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A MariaDB of Saphan's own, in the home folder, for everyone who has none to offer. */
final class EmbeddedDatabase implements Database {

    private static final String NAME = "saphan";
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final int TRIES = 3;

    private final Home home;
    private final MariadbFiles files;
    private final String memory;
    private MariadbServer server;

    EmbeddedDatabase(Home home, String memory) {
        this.home = home;
        this.files = new MariadbFiles(home);
        this.memory = memory;
    }

    @Override
    public Access start() throws IOException, InterruptedException {
        if (!MariadbFiles.supported(System.getProperty("os.name"), System.getProperty("os.arch"),
                Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2")))) {
            throw Failure.DATABASE_PLATFORM_UNSUPPORTED.with(System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        OrphanedServer.stop(files.data());
        LogFile.shorten(home.log("mariadb.log"));
        try {
            files.prepare();
        } catch (IOException e) {
            throw notStarted();
        }
        String password = KeptSecret.in(home.resolve("database.password"));
        Path accounts = home.resolve("accounts.sql");
        KeptSecret.write(accounts, accounts(password));
        server = new MariadbServer(home, port -> MariadbOptions.server(files, home, port, memory, accounts));
        server.start();
        Access access = awaitReady(password);
        server.keepPort();
        KeptSecret.write(home.resolve("mariadb.cnf"), forClients(password));
        return access;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** mariadbd runs these at each start, before it accepts connections: a lost password file heals itself. */
    private static String accounts(String password) {
        StringBuilder statements = new StringBuilder("CREATE DATABASE IF NOT EXISTS " + NAME
                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci;\n");
        for (String host : List.of("127.0.0.1", "localhost")) {
            String account = "'" + NAME + "'@'" + host + "'";
            statements.append("CREATE USER IF NOT EXISTS ").append(account).append(";\n");
            statements.append("ALTER USER ").append(account).append(" IDENTIFIED BY '").append(password).append("';\n");
            statements.append("GRANT ALL ON ").append(NAME).append(".* TO ").append(account).append(";\n");
        }
        return statements.toString();
    }

    private Access awaitReady(String password) throws InterruptedException {
        Instant end = Instant.now().plus(START_LIMIT);
        while (server.deaths() < TRIES && Instant.now().isBefore(end)) {
            Access access = new Access("jdbc:mariadb://127.0.0.1:" + server.port() + "/" + NAME
                    + "?connectTimeout=2000&socketTimeout=15000&connectionCollation=utf8mb4_uca1400_as_ci", NAME, password);
            if (server.port() > 0 && answers(access)) {
                return access;
            }
            Thread.sleep(30);
        }
        server.stop();
        throw notStarted();
    }

    private static boolean answers(Access access) {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** For the operator's mariadb and mariadb-dump: {@code --defaults-extra-file=HOME/mariadb.cnf}. */
    private String forClients(String password) {
        return "[client]\nhost=127.0.0.1\nport=" + server.port() + "\nuser=" + NAME + "\npassword=" + password + "\n";
    }

    private CannotStart notStarted() {
        Path log = home.log("mariadb.log");
        return Failure.DATABASE_NOT_STARTED.with(log, LogFile.lastLine(log));
    }
}
