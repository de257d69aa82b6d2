package org.saphan.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.platform.time.Clocks;
import org.saphan.testing.Desk;
import org.saphan.testing.RunningSite;
import org.saphan.testing.TestFolder;

/** Each row of the parts of a report, its waits and its results, counted once more; and the workbook against the list. */
class ReportGroupsIT {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final List<String> TABLES = List.of("funnel", "sums", "results", "industry", "countries", "regions", "source");
    /** A row for each key: its inquiries, and its matches that were proposed, introduced and came to something, each by a question of its own. */
    private static final String GROUPS = """
            SELECT CONCAT_WS(' ', (SELECT COUNT(*) FROM inquiry i LEFT JOIN company c ON c.id = i.company_id WHERE %1$s = k.code AND %4$s),
                (SELECT COUNT(*) FROM match_request m LEFT JOIN inquiry i ON i.id = m.inquiry_id WHERE %2$s = k.code AND %5$s),
                (SELECT COUNT(*) FROM match_request m LEFT JOIN inquiry i ON i.id = m.inquiry_id WHERE %2$s = k.code AND %6$s),
                (SELECT COUNT(*) FROM match_request m LEFT JOIN inquiry i ON i.id = m.inquiry_id WHERE %2$s = k.code AND m.id IN (%3$s))) AS line
            FROM (SELECT %1$s AS code FROM inquiry i LEFT JOIN company c ON c.id = i.company_id
                UNION SELECT %2$s FROM match_request m LEFT JOIN inquiry i ON i.id = m.inquiry_id) k HAVING line <> '0 0 0 0'""";
    private static final String SUCCESSFUL = """
            SELECT o.match_id FROM outcome o LEFT JOIN outcome later ON later.corrects_id = o.id
            WHERE later.id IS NULL AND o.stage <> 'NONE' AND o.happened_on >= '%s' AND o.happened_on <= '%s'""";
    private static final String PARTY = "(SELECT %s FROM match_party p LEFT JOIN company c ON c.id = p.company_id WHERE p.match_id = m.id AND p.side = '%s')";
    private static final String SOURCE = "IF(i.need_id IS NOT NULL, 'N', IF(i.event_id IS NOT NULL, 'E', IF(i.company_id IS NOT NULL, 'C', %s)))";

    private static Desk desk;
    private static Connection database;

    @BeforeAll
    static void open() throws SQLException {
        RunningSite site = RunningSite.get();
        database = DriverManager.getConnection(site.databaseUrl(), site.databaseUser(), site.databasePassword());
        desk = Desk.of("officer-ja", "ja");
    }

    @AfterAll
    static void close() throws SQLException {
        desk.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"year=THAI-2027, 2026-10-01, 2027-09-30", "year=THAI-2026, 2025-10-01, 2026-09-30", "year=JAPANESE-2026, 2026-04-01, 2027-03-31",
            "year=CALENDAR-2026, 2026-01-01, 2026-12-31", "from=2026-09-15&until=2026-11-10, 2026-09-15, 2026-11-10"})
    void everyRowOfEveryPartIsThatOfAnIndependentCount(String asked, LocalDate from, LocalDate until) throws SQLException {
        List<List<List<String>>> tables = csv(asked);

        assertThat(rows(tables, "industry", 1)).as("industries").containsExactlyInAnyOrderElementsOf(
                groups("IFNULL(i.industry, '')", "IFNULL(m.industry, '')", from, until));
        assertThat(rows(tables, "countries", 1)).as("countries").containsExactlyInAnyOrderElementsOf(groups("CONCAT(i.country, IFNULL(c.country, ''))",
                "CONCAT(" + party("p.country", "SEEKER") + ", " + party("p.country", "CANDIDATE") + ")", from, until));
        assertThat(rows(tables, "regions", 1)).as("regions").containsExactlyInAnyOrderElementsOf(groups("'no inquiry has such a pair'",
                "CONCAT(IFNULL(" + party("c.region", "SEEKER") + ", '-'), ' ', IFNULL(" + party("c.region", "CANDIDATE") + ", '-'))", from, until).stream()
                .filter(line -> line.startsWith("0 ")).toList());
        assertThat(rows(tables, "source", 1)).as("sources").containsExactlyInAnyOrderElementsOf(
                groups(String.format(SOURCE, "'G'"), "IF(m.inquiry_id IS NULL, 'O', " + String.format(SOURCE, "'G'") + ")", from, until));
        assertThat(tables.get(TABLES.indexOf("results")).stream().skip(1).map(row -> row.get(0) + " " + row.get(2)).toList()).as("results").isEqualTo(values(
                "SELECT CONCAT(m.reference, ' ', o.happened_on) FROM outcome o JOIN match_request m ON m.id = o.match_id LEFT JOIN outcome later ON later.corrects_id = o.id "
                        + "WHERE later.id IS NULL AND o.stage <> 'NONE' AND o.happened_on BETWEEN '" + from + "' AND '" + until + "' ORDER BY o.happened_on DESC, o.id DESC"));
        assertWaits(tables.get(0), from, until);
    }

    private static void assertWaits(List<List<String>> funnel, LocalDate from, LocalDate until) throws SQLException {
        List<Long> seconds = values("SELECT UNIX_TIMESTAMP(answered_at) DIV 1 - UNIX_TIMESTAMP(confirmed_at) DIV 1 FROM inquiry i WHERE answered_at IS NOT NULL AND "
                + during("i.confirmed_at", from, until)).stream().map(Long::valueOf).sorted().toList();
        String middle = "–";
        if (!seconds.isEmpty()) {
            long hours = seconds.get((seconds.size() - 1) / 2) / 3600;
            middle = (hours < 24 ? "" : hours / 24 + "日") + hours % 24 + "時間";
        }
        assertThat(funnel.get(7).get(1)).as("first answer").isEqualTo(middle);
        String today = LocalDate.now(Clocks.BANGKOK).toString();
        assertThat(funnel.get(9).get(1)).as("overdue").isEqualTo(values("SELECT (SELECT COUNT(*) FROM inquiry WHERE due_on < '" + today
                + "' AND state IN ('UNCONFIRMED', 'RECEIVED', 'IN_TRIAGE', 'NEEDS_INFORMATION')) + (SELECT COUNT(*) FROM match_request WHERE due_on < '" + today
                + "' AND state NOT IN ('CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'))").get(0));
    }

    @Test
    void theWorkbookHoldsEveryNumberOfTheList() throws IOException {
        List<String> listed = csv("year=CALENDAR-2026").stream().flatMap(List::stream).flatMap(List::stream).filter(cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?"))
                .map(ReportGroupsIT::plain).sorted().toList();

        assertThat(listed).hasSizeGreaterThan(30);
        assertThat(numbersOfWorkbook("year=CALENDAR-2026").stream().sorted().toList()).isEqualTo(listed);
    }

    private static List<String> numbersOfWorkbook(String asked) throws IOException {
        Path file = Files.write(TestFolder.of("report-groups.xlsx"), desk.page().request().get(RunningSite.get().url("/desk/report.xlsx?" + asked)).body());
        List<String> numbers = new ArrayList<>();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(book.entries())) {
                if (entry.getName().startsWith("xl/worksheets/")) {
                    String sheet = new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<c [^>]*t=\"s\"[^>]*>.*?</c>", "");
                    for (Matcher cell = Pattern.compile("<v>([-0-9.E]+)</v>").matcher(sheet); cell.find();) {
                        numbers.add(plain(cell.group(1)));
                    }
                }
            }
        }
        return numbers;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static List<List<List<String>>> csv(String asked) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String part : desk.page().request().get(RunningSite.get().url("/desk/report.csv?" + asked)).text().split("\r\n\r\n")) {
            tables.add(part.lines().map(ReportGroupsIT::cells).toList());
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

    /** Without what names the columns, and from one column on. */
    private static List<String> rows(List<List<List<String>>> tables, String name, int first) {
        return tables.get(TABLES.indexOf(name)).stream().skip(1).map(row -> String.join(" ", row.subList(first, row.size()))).toList();
    }

    private static String party(String what, String side) {
        return String.format(PARTY, what, side);
    }

    private static String during(String time, LocalDate from, LocalDate until) {
        return time + " >= '" + from + "' - INTERVAL 7 HOUR AND " + time + " < '" + until.plusDays(1) + "' - INTERVAL 7 HOUR";
    }

    private static List<String> groups(String ofInquiry, String ofMatch, LocalDate from, LocalDate until) throws SQLException {
        return values(String.format(GROUPS, ofInquiry, ofMatch, String.format(SUCCESSFUL, from, until), during("i.confirmed_at", from, until),
                during("m.proposed_at", from, until), during("m.introduced_at", from, until)));
    }

    private static List<String> values(String sql) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
