package org.saphan.match.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.Web;
import org.saphan.testing.inside.MatchServlet;

/** A match that was just proposed, as its parties reach it: by their links. */
class ProposedMatch {

    static final List<String> LANGUAGES = List.of("th", "ja", "en");

    final Web web;
    final long id;
    final String seeker;
    final String candidate;
    final String consent;

    ProposedMatch(URL container) {
        web = new Web("http://127.0.0.1:" + container.getPort());
        String[] lines = web.post(MatchServlet.ADDRESS, Map.of("do", "draft")).text().split("\n");
        id = Long.parseLong(lines[0]);
        seeker = lines[1].split(" ")[0];
        candidate = lines[2].split(" ")[0];
        consent = lines[3];
        assertThat(web.post(MatchServlet.ADDRESS, Map.of("do", "propose", "id", String.valueOf(id))).status()).isEqualTo(204);
    }

    ProposedMatch introduced() {
        for (String token : List.of(seeker, candidate)) {
            assertThat(web.post("/en/match/" + token, Map.of("do", "accept", "consent", consent)).status()).isEqualTo(303);
        }
        return this;
    }

    /** The parties have met and are asked how it goes: the numbers of the {@code meeting} and of the seeker's {@code question}. */
    Map<String, String> met() {
        Map<String, String> ids = new HashMap<>();
        for (String line : web.post(MatchServlet.ADDRESS, Map.of("do", "after", "id", String.valueOf(id))).text().split("\n")) {
            ids.put(line.split(" ")[0], line.split(" ")[1]);
        }
        return ids;
    }

    String seekers(String language) {
        return "/" + language + "/match/" + seeker;
    }

    String candidates(String language) {
        return "/" + language + "/match/" + candidate;
    }

    long messages() throws SQLException {
        return count("SELECT COUNT(*) FROM relay_message WHERE match_id = ?", id);
    }

    static long count(String sql, Object parameter) throws SQLException {
        try (Connection connection = ContainerDatabase.access().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    static void change(String sql, Object parameter) throws SQLException {
        try (Connection connection = ContainerDatabase.access().connect(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    /** As the bundles have it, up to what is filled in. */
    static String sentence(String key, String language) throws IOException {
        Properties phrases = new Properties();
        phrases.load(Files.newBufferedReader(Path.of("i18n", key.substring(0, key.indexOf('.')) + "_" + language + ".properties")));
        return phrases.getProperty(key).replaceAll("\\{.*", "").strip();
    }
}
