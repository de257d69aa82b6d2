package org.saphan.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Loads regions, industries, kinds of cooperation and certifications with their labels from the CSV files
 * in {@code db/reference}. The files are those of the first release and never change; later changes are made
 * at the desk.
 */
public class V0002__reference_data extends BaseJavaMigration {

    private static final List<String> LANGUAGES = List.of("en", "th", "ja");

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        load(connection, "regions", "INSERT INTO region (position, code, country) VALUES (?, ?, ?)", 2, "region_label");
        load(connection, "industries", "INSERT INTO industry (position, code, programme) VALUES (?, ?, ?)", 2, "industry_label");
        load(connection, "cooperation-types", "INSERT INTO cooperation_type (position, code) VALUES (?, ?)", 1, "cooperation_type_label");
        load(connection, "certifications", "INSERT INTO certification (position, code) VALUES (?, ?)", 1, "certification_label");
    }

    /** The first {@code facts} columns go into the row, the three after them are its names in English, Thai and Japanese. */
    private static void load(Connection connection, String file, String insert, int facts, String labels)
            throws SQLException, IOException {
        String label = String.format("INSERT INTO %s (code, language, name) VALUES (?, ?, ?)", labels);
        try (PreparedStatement row = connection.prepareStatement(insert);
                PreparedStatement name = connection.prepareStatement(label)) {
            int position = 0;
            for (String line : lines(file)) {
                String[] cells = line.split(",", -1);
                row.setInt(1, ++position);
                for (int i = 0; i < facts; i++) {
                    row.setString(i + 2, cells[i]);
                }
                row.addBatch();
                for (int i = 0; i < LANGUAGES.size(); i++) {
                    name.setString(1, cells[0]);
                    name.setString(2, LANGUAGES.get(i));
                    name.setString(3, cells[facts + i]);
                    name.addBatch();
                }
            }
            row.executeBatch();
            name.executeBatch();
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = V0002__reference_data.class.getResourceAsStream("/db/reference/" + file + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(l -> !l.isBlank()).toList();
        }
    }
}
