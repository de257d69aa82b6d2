package org.saphan.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The operator's own MariaDB. Tried once before the server starts: a pool that cannot connect would say so in a page of
 * stack trace, much later.
 */
final class ExistingDatabase implements Database {

    private static final int LIMIT_SECONDS = 5;
    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_DENIED_TO_DATABASE = 1044;
    private static final int ACCESS_DENIED_WITHOUT_PASSWORD = 1698;
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int UNKNOWN_COLLATION = 1273;

    private final Access access;

    ExistingDatabase(Access access) {
        this.access = access;
    }

    static ExistingDatabase of(Settings settings, String url) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw Failure.SETTING_INVALID.with("SAPHAN_DATABASE_URL", url);
        }
        return new ExistingDatabase(new Access(url, settings.get("database.user", ""), settings.get("database.password", "")));
    }

    @Override
    public Access start() throws InterruptedException {
        FutureTask<Void> attempt = new FutureTask<>(this::connect, null);
        Thread thread = new Thread(attempt, "database check");
        thread.setDaemon(true);
        thread.start();
        try {
            attempt.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Failure.DATABASE_UNREACHABLE.with(address());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart known ? known : Failure.DATABASE_UNREACHABLE.with(address());
        }
        return access;
    }

    @Override
    public void stop() {
        // its operator stops it
    }

    private void connect() {
        Properties login = new Properties();
        login.setProperty("user", access.user());
        login.setProperty("password", access.password());
        login.setProperty("connectTimeout", "4000");
        login.setProperty("socketTimeout", "4000");
        try (Connection connection = DriverManager.getConnection(access.url(), login);
                Statement statement = connection.createStatement()) {
            statement.execute("SET NAMES utf8mb4 COLLATE utf8mb4_uca1400_as_ci");
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private CannotStart explained(SQLException problem) {
        return switch (problem.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_DENIED_WITHOUT_PASSWORD -> Failure.DATABASE_LOGIN_REFUSED.with(access.user(), address());
            case UNKNOWN_DATABASE, ACCESS_DENIED_TO_DATABASE -> Failure.DATABASE_MISSING.with(address(), access.user());
            case UNKNOWN_COLLATION -> Failure.DATABASE_TOO_OLD.with(address());
            default -> problem instanceof SQLInvalidAuthorizationSpecException
                    ? Failure.DATABASE_LOGIN_REFUSED.with(access.user(), address())
                    : Failure.DATABASE_UNREACHABLE.with(address());
        };
    }

    /** Without the parameters: a password may stand there. */
    private String address() {
        return access.url().replaceFirst("\\?.*", "");
    }
}
