package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.PublicPages;
import org.saphan.testing.RunningSite;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other programs read: feed, calendar, site map, robots, health and metrics. */
class MachinesIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Web web;

    @BeforeAll
    static void open() {
        web = Web.site();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void theFeedIsAtom(String language) throws Exception {
        Answer answer = web.get("/" + language + "/feed.atom");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).get().asString().startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);

        Element feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes())).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo(language);
        assertEntry(feed);
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isPositive();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            ids.add(assertEntry(entry));
            assertThat(web.get(PublicPages.path(((Element) entry.getElementsByTagNameNS(ATOM, "link").item(0)).getAttribute("href"))).status()).isEqualTo(200);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static String assertEntry(Element element) {
        assertThat(first(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(first(element, "updated"))).isBefore(OffsetDateTime.now().plusMinutes(1));
        assertThat(first(element, "id")).matches("(https?|urn|tag):.+");
        return first(element, "id");
    }

    private static String first(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void anEventWithItsTimesCanBePutIntoACalendar(String language) {
        List<String> calendars = PublicPages.of(web).contents("events", language).stream()
                .flatMap(path -> web.get("/" + language + "/" + path).page().select("a[href$=event.ics]").eachAttr("href").stream()).toList();
        assertThat(calendars).isNotEmpty();
        for (String calendar : calendars) {
            Answer answer = web.get(calendar);
            assertThat(answer.header("Content-Type")).as(calendar).get().asString().startsWith("text/calendar");

            List<ICalendar> parsed = Biweekly.parse(answer.text()).all();

            assertThat(parsed).as(calendar).hasSize(1);
            assertThat(parsed.get(0).validate(parsed.get(0).getVersion()).isEmpty()).as(parsed.get(0).validate(parsed.get(0).getVersion()).toString()).isTrue();
            VEvent event = parsed.get(0).getEvents().get(0);
            assertThat(event.getUid().getValue()).isNotBlank();
            assertThat(event.getSummary().getValue()).isNotBlank();
            assertThat(Duration.between(event.getDateStart().getValue().toInstant(), event.getDateEnd().getValue().toInstant())).isPositive();
        }
    }

    @Test
    void robotsAreToldWhereTheSiteMapIs() {
        Answer answer = web.get("/robots.txt");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).get().asString().startsWith("text/plain");
        assertThat(answer.text()).contains("User-agent: *", "Sitemap: " + RunningSite.get().url("/sitemap.xml")).doesNotContain("Disallow: /\n");
    }

    @Test
    void theSiteMapIsXmlWithTheAddressThatWasAsked() {
        Answer answer = web.get("/sitemap.xml");

        assertThat(answer.header("Content-Type")).get().asString().contains("xml");
        assertThat(answer.xml().getElementsByTag("loc").eachText()).isNotEmpty()
                .allMatch(address -> address.startsWith(RunningSite.get().url("/"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health"})
    void healthIsUp(String path) {
        Answer answer = web.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text().replace(" ", "")).contains("\"status\":\"UP\"");
    }

    @Test
    void metricsCountAnswersAndTheCache() {
        web.get("/en/companies");
        web.get("/en/companies");

        String metrics = web.get("/metrics").text();

        assertThat(metrics).containsPattern("saphan_answers_total\\{[^}]*status=\"2xx\"[^}]*} [1-9]")
                .containsPattern("saphan_page_cache_total\\{[^}]*result=\"hit\"[^}]*} [1-9]");
    }
}
