package org.saphan.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Desk;
import org.saphan.testing.DeskWords;
import org.saphan.testing.RunningSite;
import org.saphan.testing.TestFolder;

/** Every figure of the reports on the demonstration cases, counted once more from the tables by other questions than the report's own. */
class ReportsIT {

    private static final DeskWords WORDS = new DeskWords("en");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    /** Whether a time lies in the period, on Bangkok's calendar. */
    private static final String IN = "DATE(CONVERT_TZ(%s, '+00:00', '+07:00')) BETWEEN ? AND ?";
    private static final String STANDING = "o.id NOT IN (SELECT corrects_id FROM outcome WHERE corrects_id IS NOT NULL) AND o.stage <> 'NONE'";

    private static Desk desk;
    private static Connection database;

    @BeforeAll
    static void open() throws SQLException {
        RunningSite site = RunningSite.get();
        database = DriverManager.getConnection(site.databaseUrl(), site.databaseUser(), site.databasePassword());
        desk = Desk.of("officer-th", "en");
    }

    @AfterAll
    static void close() throws SQLException {
        desk.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"year=THAI-2027, 2026-10-01, 2027-09-30", "year=THAI-2026, 2025-10-01, 2026-09-30", "year=JAPANESE-2026, 2026-04-01, 2027-03-31",
            "year=JAPANESE-2025, 2025-04-01, 2026-03-31", "year=CALENDAR-2026, 2026-01-01, 2026-12-31", "from=2026-10-01&until=2026-10-31, 2026-10-01, 2026-10-31"})
    void theFiguresAreThoseThatAnIndependentCountGives(String asked, LocalDate from, LocalDate until) throws SQLException {
        Map<String, List<List<String>>> tables = csv(asked);

        assertThat(column(tables.get("report.funnel"), 1).subList(0, 6)).containsExactly(
                count(IN, "inquiry x WHERE ", "x.created_at", from, until),
                count(IN, "inquiry x WHERE ", "x.confirmed_at", from, until),
                count(IN, "match_request x WHERE ", "x.proposed_at", from, until),
                count(IN, "match_request x WHERE ", "x.introduced_at", from, until),
                count(IN, "match_meeting x WHERE x.state = 'HELD' AND ", "x.starts_at", from, until),
                one("SELECT COUNT(*) FROM match_request m WHERE EXISTS (SELECT 1 FROM outcome o WHERE o.match_id = m.id AND " + STANDING
                        + " AND o.happened_on BETWEEN ? AND ?)", from, until));
        assertThat(tables.get("report.funnel").get(8).get(1)).as("unanswered").isEqualTo(
                count(IN, "inquiry x WHERE x.answered_at IS NULL AND x.state IN ('RECEIVED', 'IN_TRIAGE') AND ", "x.confirmed_at", from, until));
        assertThat(money(tables.get("report.sums"))).as("sums").isEqualTo(countedMoney(from, until));
        assertThat(tables.get("report.results").size() - 1).as("results one by one").isEqualTo(Integer.parseInt(
                one("SELECT COUNT(*) FROM outcome o WHERE " + STANDING + " AND o.happened_on BETWEEN ? AND ?", from, until)));
        assertGroups(tables, from, until);
    }

    /** The parts add up to the whole, and each source has the figures that its own question gives. */
    private static void assertGroups(Map<String, List<List<String>>> tables, LocalDate from, LocalDate until) throws SQLException {
        String confirmed = count(IN, "inquiry x WHERE ", "x.confirmed_at", from, until);
        String proposed = count(IN, "match_request x WHERE ", "x.proposed_at", from, until);
        for (String by : List.of("report.by.industry", "report.by.countries", "report.by.source")) {
            assertThat(sum(tables.get(by), 1)).as(by).isEqualTo(Long.parseLong(confirmed));
        }
        for (String by : List.of("report.by.industry", "report.by.countries", "report.by.regions", "report.by.source")) {
            assertThat(sum(tables.get(by), 2)).as(by).isEqualTo(Long.parseLong(proposed));
        }
        Map<String, String> conditions = Map.of("NEED", "x.need_id IS NOT NULL", "EVENT", "x.need_id IS NULL AND x.event_id IS NOT NULL",
                "COMPANY", "x.need_id IS NULL AND x.event_id IS NULL AND x.company_id IS NOT NULL",
                "GENERAL", "x.need_id IS NULL AND x.event_id IS NULL AND x.company_id IS NULL");
        for (Map.Entry<String, String> source : conditions.entrySet()) {
            String name = WORDS.of("report.source." + source.getKey());
            long shown = tables.get("report.by.source").stream().filter(row -> row.get(0).equals(name)).mapToLong(row -> Long.parseLong(row.get(1))).sum();
            assertThat(shown).as(name).isEqualTo(Long.parseLong(count(IN, "inquiry x WHERE " + source.getValue() + " AND ", "x.confirmed_at", from, until)));
        }
        List<String> byIndustry = values("SELECT COUNT(*) FROM inquiry x WHERE " + String.format(IN, "x.confirmed_at") + " GROUP BY x.industry ORDER BY 1", from, until);
        assertThat(column(tables.get("report.by.industry"), 1).stream().filter(count -> !count.equals("0")).toList()).as("inquiries by industry")
                .containsExactlyInAnyOrderElementsOf(byIndustry);
        List<String> byCountries = values("SELECT COUNT(*) FROM match_request x WHERE " + String.format(IN, "x.proposed_at") + " GROUP BY "
                + "(SELECT country FROM match_party p WHERE p.match_id = x.id AND p.side = 'SEEKER'), (SELECT country FROM match_party p WHERE p.match_id = x.id "
                + "AND p.side = 'CANDIDATE') ORDER BY 1", from, until);
        assertThat(column(tables.get("report.by.countries"), 2).stream().filter(count -> !count.equals("0")).toList()).as("matches by countries")
                .containsExactlyInAnyOrderElementsOf(byCountries);
    }

    @Test
    void theWorkbookHoldsTheSameNumbersAndNoFormula() throws IOException {
        APIResponse answer = desk.page().request().get(RunningSite.get().url("/desk/report.xlsx?year=THAI-2027"));
        Path file = Files.write(TestFolder.of("report.xlsx"), answer.body());
        StringBuilder sheets = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    sheets.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        List<String> numbers = new ArrayList<>();
        for (Matcher cell = Pattern.compile("<v>([0-9.]+)</v>").matcher(sheets.toString().replaceAll("<c [^>]*t=\"s\"[^>]*>.*?</c>", "")); cell.find();) {
            numbers.add(new BigDecimal(cell.group(1)).stripTrailingZeros().toPlainString());
        }

        assertThat(sheets).doesNotContain("<f>");
        assertThat(numbers).containsAll(column(csv("year=THAI-2027").get("report.funnel"), 1).subList(0, 6));
    }

    @Test
    void theFrontPageSaysTheSame() throws SQLException {
        String shown = desk.browser().show("/en/?" + System.nanoTime()).locator("dl.figures").textContent();

        assertThat(shown).contains(WORDS.of("home.figure.introduced") + one("SELECT COUNT(*) FROM match_request x WHERE x.introduced_at IS NOT NULL AND x.introduced_at <= UTC_TIMESTAMP()"));
    }

    private static Map<String, List<List<String>>> csv(String asked) {
        String text = desk.page().request().get(RunningSite.get().url("/desk/report.csv?" + asked)).text();
        List<String> names = List.of("report.funnel", "report.sums", "report.results", "report.by.industry", "report.by.countries", "report.by.regions", "report.by.source");
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        String[] parts = text.split("\r\n\r\n");
        for (int i = 0; i < names.size(); i++) {
            tables.put(names.get(i), parts[i].lines().map(ReportsIT::cells).toList());
        }
        return tables;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (Matcher cell = CELL.matcher(line); cell.find();) {
            cells.add(cell.group(1));
        }
        return cells;
    }

    /** Without what names it. */
    private static List<String> column(List<List<String>> table, int column) {
        return table.stream().skip(1).map(row -> row.get(column)).toList();
    }

    private static long sum(List<List<String>> table, int column) {
        return column(table, column).stream().mapToLong(Long::parseLong).sum();
    }

    private static List<String> money(List<List<String>> table) {
        return table.stream().skip(1).map(row -> row.get(1) + " " + new BigDecimal(row.get(2)).setScale(2) + " " + new BigDecimal(row.get(3)).setScale(2)).toList();
    }

    private static List<String> countedMoney(LocalDate from, LocalDate until) throws SQLException {
        return values("""
                SELECT CONCAT(COUNT(*), ' ', CAST(SUM(ROUND(o.amount / CASE o.currency WHEN 'JPY' THEN o.jpy_per_thb ELSE 1 END, 2)) AS DECIMAL(20, 2)), ' ',
                    CAST(SUM(CASE o.currency WHEN 'THB' THEN ROUND(o.amount * o.jpy_per_thb) ELSE o.amount END) AS DECIMAL(20, 2)))
                FROM outcome o WHERE o.amount IS NOT NULL AND\s""" + STANDING
                + " AND o.happened_on BETWEEN ? AND ? GROUP BY o.worth ORDER BY CASE o.worth WHEN 'EXPECTED' THEN 1 WHEN 'SIGNED' THEN 2 ELSE 3 END", from, until);
    }

    private static String count(String in, String table, String time, LocalDate from, LocalDate until) throws SQLException {
        return one("SELECT COUNT(*) FROM " + table + String.format(in, time), from, until);
    }

    private static String one(String sql, LocalDate... days) throws SQLException {
        return values(sql, days).get(0);
    }

    private static List<String> values(String sql, LocalDate... days) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < days.length; i++) {
                query.setObject(i + 1, days[i]);
            }
            List<String> values = new ArrayList<>();
            for (ResultSet rows = query.executeQuery(); rows.next();) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
