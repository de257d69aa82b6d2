package org.saphan.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows of one table in one going, in the transaction of a connection. They are sent when it is closed. */
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

    private final PreparedStatement statement;

    public Batch(Connection connection, String sql) {
        try {
            statement = connection.prepareStatement(sql);
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }

    /** One row; null is NULL. */
    public void add(Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }

    @Override
    public void close() {
        try (statement) {
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }
}
