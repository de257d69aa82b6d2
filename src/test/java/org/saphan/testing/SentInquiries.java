package org.saphan.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Inquiries that were sent and confirmed, written into the database of the running site as if the form had done it. */
public final class SentInquiries {

    private SentInquiries() {
    }

    /**
     * @param desk the tag of the language of the officers it belongs to
     * @param language the tag of the sender's
     * @return its number, which is not the one people quote
     */
    public static long received(String desk, String language, String company, String message) {
        try (Connection connection = connection()) {
            long id = insert(connection, desk, language, company, message);
            run(connection, "UPDATE inquiry SET reference = CONCAT('INQ-2020-', LPAD(id, 6, '0')) WHERE id = " + id);
            run(connection, "INSERT INTO case_step (kind, case_id, step, from_state, to_state, taken_at) VALUES ('inquiry', " + id
                    + ", 'CONFIRM', 'UNCONFIRMED', 'RECEIVED', UTC_TIMESTAMP(3))");
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long insert(Connection connection, String desk, String language, String company, String message) throws SQLException {
        String sql = """
                INSERT INTO inquiry (state, language, desk, person_name, company_name, country, email, message, consent_version, consented_at,
                    digest, form_key, due_on, created_at, confirmed_at, version)
                VALUES ('RECEIVED', ?, ?, 'Hanako Sato', ?, 'JP', ?, ?, 'test', UTC_TIMESTAMP(3), SHA2(?, 256), SHA2(?, 256), '2020-01-06',
                    UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), 1)
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            String unique = UUID.randomUUID().toString();
            String[] values = {language, desk, company, unique + "@sender.example", message, message, unique};
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
            ResultSet keys = insert.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The texts of the mails to the sender, the oldest first, each ended by a form feed. */
    public static String mails(long inquiry) {
        String sql = "SELECT GROUP_CONCAT(m.text ORDER BY m.id SEPARATOR '\f') FROM outbox_message m JOIN inquiry i ON i.email = m.recipient WHERE i.id = ?";
        try (Connection connection = connection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, inquiry);
            ResultSet found = query.executeQuery();
            found.next();
            return String.valueOf(found.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection() throws SQLException {
        RunningSite site = RunningSite.get();
        return DriverManager.getConnection(site.databaseUrl(), site.databaseUser(), site.databasePassword());
    }
}
