package org.saphan.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Many rows of one table in one going, in the transaction of a connection. They are sent when it is closed, a hundred in a
 * statement: most of what a single row costs the database is its statement.
 */
public final class Batch implements AutoCloseable {

    /** A fault of the database within a batch. */
    public static class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }

        /** Whether the database refuses what stands in a row; else it is not able to take any. */
        public boolean isRefused() {
            String state = ((SQLException) getCause()).getSQLState();
            return state != null && (state.startsWith("22") || state.startsWith("23"));
        }
    }

    private static final int ROWS_AT_ONCE = 100;
    private static final String VALUES = "VALUES";

    private final Connection connection;
    private final String head;
    private final String row;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param sql an {@code INSERT} that ends with the values of one row */
    public Batch(Connection connection, String sql) {
        this.connection = connection;
        int end = sql.lastIndexOf(VALUES) + VALUES.length();
        head = sql.substring(0, end);
        row = sql.substring(end);
    }

    /** One row; null is NULL. */
    public void add(Object... values) {
        rows.add(values);
    }

    @Override
    public void close() {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            send(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
    }

    private void send(List<Object[]> some) {
        try (PreparedStatement statement = connection.prepareStatement(head + String.join(",", Collections.nCopies(some.size(), row)))) {
            int place = 0;
            for (Object[] values : some) {
                for (Object value : values) {
                    statement.setObject(++place, value);
                }
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }
}
