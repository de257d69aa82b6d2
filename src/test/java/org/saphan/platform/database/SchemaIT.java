package org.saphan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.saphan.editorial.EditionState;
import org.saphan.launcher.TestMariadb;

/** An empty MariaDB becomes Saphan's, and holds by itself the rules that no program may break. */
class SchemaIT {

    private static TestMariadb.Access database;
    private static MariaDbDataSource source;
    private static EntityManagerFactory factory;

    @BeforeAll
    static void migrateAnEmptyDatabase() throws SQLException {
        database = TestMariadb.get().empty("migrated");
        source = new MariaDbDataSource(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        Migrations.migrate(source);
        factory = Persistence.createEntityManagerFactory("saphan", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source));
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Test
    void migratingAgainChangesNothing() throws SQLException {
        long before = number("SELECT COUNT(*) FROM flyway_schema_history");

        Migrations.migrate(source);

        assertThat(number("SELECT COUNT(*) FROM flyway_schema_history")).isEqualTo(before).isGreaterThanOrEqualTo(16);
        assertThat(number("SELECT COUNT(*) FROM flyway_schema_history WHERE NOT success")).isZero();
    }

    /** EclipseLink does not check a schema by itself: a wrong column name would only show when the entity is used. */
    @Test
    void everyEntityCanBeSelected() {
        SoftAssertions softly = new SoftAssertions();
        EntityManager em = factory.createEntityManager();
        for (EntityType<?> entity : factory.getMetamodel().getEntities()) {
            softly.assertThatCode(() -> em.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList())
                    .as(entity.getName()).doesNotThrowAnyException();
        }
        em.close();
        softly.assertAll();
        assertThat(factory.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"region, 124", "industry, 17", "cooperation_type, 9", "certification, 13"})
    void theReferenceDataHaveANameInEveryLanguage(String table, int rows) throws SQLException {
        assertThat(number("SELECT COUNT(*) FROM " + table)).isEqualTo(rows);
        for (String language : List.of("th", "ja", "en")) {
            assertThat(number("SELECT COUNT(*) FROM " + table + " t JOIN " + table + "_label l ON l.code = t.code AND l.language = '" + language
                    + "' WHERE TRIM(l.name) <> ''")).as(language).isEqualTo(rows);
            assertThat(number("SELECT COUNT(DISTINCT name) FROM " + table + "_label WHERE language = '" + language + "'")).as(language).isEqualTo(rows);
        }
        assertThat(number("SELECT COUNT(DISTINCT position) FROM " + table)).isEqualTo(rows);
    }

    @Test
    void everyTableOfWordsHoldsTheRulesOfEditions() throws SQLException {
        List<String> tables = column("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'live_slot'");
        assertThat(tables).contains("company_text", "industry_text", "organisation_text", "need_text", "mou_text", "event_text", "news_text", "page_text");
        SoftAssertions softly = new SoftAssertions();
        for (String table : tables) {
            softly.assertThat(column("SELECT constraint_name FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = '" + table + "'"))
                    .as(table).contains(table + "_one_live", table + "_one_working", table + "_language", table + "_source");
        }
        softly.assertAll();
    }

    @Test
    void aSecondLiveEditionIsRefusedByName() throws SQLException {
        insertPage(101);
        insertText(101, "th", "LIVE");
        insertText(101, "ja", "LIVE");
        insertText(101, "th", "SUPERSEDED");
        insertText(101, "th", "SUPERSEDED");

        assertThatThrownBy(() -> insertText(101, "th", "LIVE")).isInstanceOf(SQLException.class).hasMessageContaining("page_text_one_live");
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "APPROVED", "SCHEDULED"})
    void aSecondWorkingEditionIsRefusedByName(EditionState state) throws SQLException {
        int page = 200 + state.ordinal();
        insertPage(page);
        insertText(page, "th", "LIVE");
        insertText(page, "th", "DRAFT");
        insertText(page, "en", state.name());

        assertThatThrownBy(() -> insertText(page, "th", state.name())).isInstanceOf(SQLException.class).hasMessageContaining("page_text_one_working");
    }

    @Test
    void aLanguageThatTheSiteDoesNotHaveIsRefused() throws SQLException {
        insertPage(103);

        assertThatThrownBy(() -> insertText(103, "fr", "DRAFT")).isInstanceOf(SQLException.class).hasMessageContaining("page_text_language");
        assertThatThrownBy(() -> execute("INSERT INTO region_label VALUES ('TH-10', 'fr', 'Bangkok')")).hasMessageContaining("region_label_language");
    }

    @Test
    void aSlugIsGivenOnce() throws SQLException {
        insertPage(104);

        assertThatThrownBy(() -> execute("INSERT INTO page (id, slug, demonstration, version) VALUES (105, 'page-104', FALSE, 1)"))
                .hasMessageContaining("page_slug");
    }

    private static void insertPage(int id) throws SQLException {
        execute("INSERT INTO page (id, slug, demonstration, version) VALUES (" + id + ", 'page-" + id + "', FALSE, 1)");
    }

    private static void insertText(int page, String language, String state) throws SQLException {
        execute(String.format("INSERT INTO page_text (page_id, language, state, changed_at, title, version) VALUES (%d, '%s', '%s', NOW(3), 'x', 1)",
                page, language, state));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    private static List<String> column(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
