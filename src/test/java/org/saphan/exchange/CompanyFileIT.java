package org.saphan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** What becomes of a file of companies. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class CompanyFileIT {

    private static final Logger LOG = Logger.getLogger(CompanyFile.class.getName());

    @Inject
    Given given;

    @Inject
    CompanyFile companies;

    @Inject
    Loading loading;

    @TempDir
    Path folder;

    private final String prefix = "loaded-" + UUID.randomUUID();
    private final List<String> said = new ArrayList<>();
    private final Handler listening = new Handler() {

        @Override
        public void publish(LogRecord event) {
            said.add(event.getLevel() + " " + new SimpleFormatter().formatMessage(event));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listening);
    }

    @Test
    void everyLineBecomesACompanyThatIsPublicInThreeLanguages() throws IOException {
        load(thirty());

        assertThat(number("SELECT COUNT(*) FROM company WHERE slug LIKE ?1")).isEqualTo(30);
        assertThat(number("SELECT COUNT(*) FROM company_text t JOIN company c ON c.id = t.company_id WHERE t.state = 'LIVE' AND c.slug LIKE ?1")).isEqualTo(90);
        for (String[] said : new String[][] {{"th", "บริษัท ตัวอย่าง 7 จำกัด"}, {"ja", "第7試験株式会社"}, {"en", "Example 7 Co., Ltd."}}) {
            assertThat(given.value("SELECT title FROM listing WHERE slug = ?1 AND reader = ?2 AND shown = ?2", prefix + "-7", said[0])).isEqualTo(said[1]);
        }
        assertThat(number("SELECT COUNT(*) FROM listing_facet f JOIN company c ON c.id = f.content_id WHERE f.kind = 'company' AND f.facet = 'industry' AND f.value = 'rubber-plastics' AND c.slug LIKE ?1")).isEqualTo(30);
        assertThat(number("SELECT COUNT(*) FROM certificate t JOIN company c ON c.id = t.company_id WHERE t.certification = 'iso-9001' AND c.slug LIKE ?1")).isEqualTo(30);
        assertThat(given.value("SELECT t.description FROM company_text t JOIN company c ON c.id = t.company_id WHERE c.slug = ?1 AND t.language = 'en'", prefix + "-7"))
                .isEqualTo("<p>First &lt;paragraph&gt;.</p><p>Second.</p>");
    }

    /** The pages that are kept and the index hear of nothing else. */
    @Test
    void everyCompanyStandsOnceInTheChangeLogAndTheWholeOnceInTheTrail() throws IOException {
        long before = given.number("SELECT sequence FROM change_clock WHERE id = 1");

        load(thirty());

        assertThat(number("SELECT COUNT(*) FROM change_log l JOIN company c ON c.id = l.content_id WHERE l.kind = 'company' AND l.sequence > " + before + " AND c.slug LIKE ?1")).isEqualTo(30);
        assertThat(number("SELECT COUNT(DISTINCT l.content_id) FROM change_log l JOIN company c ON c.id = l.content_id WHERE l.kind = 'company' AND c.slug LIKE ?1")).isEqualTo(30);
        assertThat(given.number("SELECT sequence FROM change_clock WHERE id = 1")).isGreaterThanOrEqualTo(before + 30);
        assertThat(number("SELECT COUNT(*) FROM audit_entry a JOIN company c ON c.id = a.content_id WHERE a.kind = 'company' AND a.action = 'IMPORT' AND c.slug LIKE ?1")).isEqualTo(1);
    }

    @Test
    void theSameFileOnceMoreChangesNothing() throws IOException {
        Path file = load(thirty());
        given.change("UPDATE company SET employees = 12345 WHERE slug = ?1", prefix + "-7");
        List<?> before = standing();

        companies.load(file);

        assertThat(standing()).isEqualTo(before);
        assertThat(number("SELECT MAX(employees) FROM company WHERE slug LIKE ?1")).isEqualTo(12345);
        assertThat(loading.state().added()).isZero();
        assertThat(loading.state().refused()).isZero();
    }

    @Test
    void aBadLineIsSaidWithItsNumberAndTheOthersAreLoaded() throws IOException {
        List<String> lines = new ArrayList<>(thirty());
        lines.set(2, "this is no JSON");
        lines.set(4, line(5).replace("TH-10", "TH-00"));
        lines.set(6, line(7).replace("\"slug\"", "\"slag\""));
        lines.set(8, line(9).replace("rubber-plastics", "perpetual-motion"));
        lines.set(10, line(11).replace("Example 11", "x".repeat(250)));
        lines.set(12, line(13).replace("iso-9001", "iso-9999"));
        lines.set(14, line(15).replace("name_", "title_"));
        lines.set(16, line(17).replace("https://", "javascript:"));
        lines.set(18, line(19).replace(prefix, "No Address/" + prefix));
        lines.add(20, "");

        load(lines);

        assertThat(said).filteredOn(line -> line.startsWith("WARNING")).extracting(line -> line.replaceFirst("WARNING Line (\\d+) is no company: .+", "$1"))
                .containsExactlyInAnyOrder("3", "5", "7", "9", "11", "13", "15", "17", "19");
        assertThat(said).anyMatch(line -> line.endsWith("Line 7 is no company: slug is missing")).anyMatch(line -> line.endsWith("Line 9 is no company: industry: perpetual-motion"));
        assertThat(number("SELECT COUNT(*) FROM company WHERE slug LIKE ?1")).isEqualTo(21);
        assertThat(loading.state()).extracting(Loading.State::running, Loading.State::done, Loading.State::added, Loading.State::refused, Loading.State::total)
                .containsExactly(false, 31L, 21L, 9L, 31L);
    }

    @Test
    void bytesThatAreNoTextSpoilOneLineOnly() throws IOException {
        byte[] bytes = String.join("\n", thirty()).getBytes(StandardCharsets.UTF_8);
        String before = String.join("\n", thirty().subList(0, 9)) + "\n";
        bytes[before.getBytes(StandardCharsets.UTF_8).length + line(10).indexOf("Example")] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("bytes.jsonl"), bytes);

        companies.load(file);

        assertThat(number("SELECT COUNT(*) FROM company WHERE slug LIKE ?1")).isEqualTo(29);
        assertThat(said).contains("WARNING Line 10 is no company: en: no UTF-8");
    }

    private Path load(List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve("companies.jsonl"), lines);
        companies.load(file);
        return file;
    }

    private List<String> thirty() {
        return IntStream.rangeClosed(1, 30).mapToObj(this::line).toList();
    }

    private String line(int number) {
        return """
                {"slug": "PREFIX-NUMBER", "country": "TH", "region": "TH-10", "industry": "rubber-plastics", "cooperation": ["joint-rnd"], \
                "certifications": ["iso-9001"], "founded": 1999, "employees": 10, "website": "https://example-NUMBER.example", \
                "name_en": "Example NUMBER Co., Ltd.", "summary_en": "Summary", "body_en": "First <paragraph>.\\n\\nSecond.", \
                "name_ja": "第NUMBER試験株式会社", "reading_ja": "だいしけん", "summary_ja": "概要", "body_ja": "本文です。", \
                "name_th": "บริษัท ตัวอย่าง NUMBER จำกัด", "summary_th": "บทสรุป", "body_th": "เนื้อหา"}\
                """.replace("PREFIX", prefix).replace("NUMBER", String.valueOf(number));
    }

    private long number(String sql) {
        return given.number(sql, "%" + prefix + "%");
    }

    /** All that is known of them, and how often they changed. */
    private List<?> standing() {
        List<Object> all = new ArrayList<>();
        for (String each : List.of("SELECT CONCAT_WS('|', id, slug, version, employees) FROM company WHERE slug LIKE ?1 ORDER BY id",
                "SELECT CONCAT_WS('|', t.id, t.name, t.state, t.version, t.changed_at) FROM company_text t JOIN company c ON c.id = t.company_id WHERE c.slug LIKE ?1 ORDER BY t.id",
                "SELECT CONCAT_WS('|', l.sequence, l.content_id) FROM change_log l JOIN company c ON c.id = l.content_id WHERE l.kind = 'company' AND c.slug LIKE ?1 ORDER BY 1",
                "SELECT CONCAT_WS('|', t.id, t.company_id) FROM certificate t JOIN company c ON c.id = t.company_id WHERE c.slug LIKE ?1 ORDER BY t.id")) {
            all.addAll(given.values(each, "%" + prefix + "%"));
        }
        return all;
    }
}
