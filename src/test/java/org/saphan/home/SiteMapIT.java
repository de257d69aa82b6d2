package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.testing.PublicPages;
import org.saphan.testing.RunningSite;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** The site map, what pages say of their other languages, and the links between pages agree with each other. */
class SiteMapIT {

    private static final int AT_ONCE = 3;
    private static final String NAMED = "a[href], link[href], img[src], use[href], form[method=get]";

    private static PublicPages pages;
    private static Map<String, Answer> read;

    @BeforeAll
    static void readEveryPage() throws InterruptedException {
        pages = PublicPages.of(Web.site());
        read = readAll(pages.siteMap().keySet());
    }

    @Test
    void theSiteMapNamesThePagesOfEveryLanguage() {
        for (String language : PublicPages.LANGUAGES) {
            for (String path : new String[] {"", "companies", "needs", "industries", "organisations", "mou", "news", "events", "about", "contact", "privacy", "accessibility"}) {
                assertThat(pages.siteMap()).containsKey("/" + language + "/" + path);
            }
            assertThat(pages.contents("companies", language)).as(language).isNotEmpty();
        }
    }

    @Test
    void everyPageOfTheSiteMapIsThereAndMeantToBeFound() {
        SoftAssertions softly = new SoftAssertions();
        read.forEach((path, answer) -> {
            softly.assertThat(answer.status()).as(path).isEqualTo(200);
            softly.assertThat(answer.page().select("meta[name=robots][content*=noindex]")).as(path).isEmpty();
            softly.assertThat(canonical(answer.page())).as("canonical of " + path).isEqualTo(path);
            softly.assertThat(answer.page().selectFirst("html").attr("lang")).as(path).isEqualTo(path.substring(1, 3));
        });
        softly.assertAll();
    }

    @Test
    void pagesAndSiteMapNameTheSameLanguages() {
        SoftAssertions softly = new SoftAssertions();
        read.forEach((path, answer) -> softly.assertThat(alternates(answer.page())).as(path).isEqualTo(inSiteMap(path)).containsValue(path));
        softly.assertAll();
    }

    @Test
    void languagesPointAtEachOther() {
        SoftAssertions softly = new SoftAssertions();
        read.forEach((path, answer) -> alternates(answer.page()).values().forEach(other -> {
            softly.assertThat(read).as(path + " names " + other).containsKey(other);
            if (read.containsKey(other)) {
                softly.assertThat(alternates(read.get(other).page())).as(path + " and " + other).isEqualTo(alternates(answer.page()));
            }
        }));
        softly.assertAll();
    }

    @Test
    void everyLinkLeadsSomewhere() throws InterruptedException {
        Map<String, String> firstSeenOn = new TreeMap<>();
        read.forEach((path, answer) -> answer.page().select(NAMED).forEach(element -> {
            String target = target(element);
            if (target.startsWith("/")) {
                firstSeenOn.putIfAbsent(target, path);
            }
        }));
        firstSeenOn.keySet().removeAll(read.keySet());

        Map<String, Answer> answers = readAll(firstSeenOn.keySet());

        SoftAssertions softly = new SoftAssertions();
        answers.forEach((path, answer) -> softly.assertThat(answer.status()).as(path + " on " + firstSeenOn.get(path)).isEqualTo(200));
        softly.assertAll();
        assertThat(answers).hasSizeGreaterThan(100);
    }

    @Test
    void linksWithinAPageHaveATarget() {
        SoftAssertions softly = new SoftAssertions();
        read.forEach((path, answer) -> answer.page().select("a[href^=#], label[for], [aria-labelledby], [aria-describedby]").forEach(element -> {
            String ids = element.hasAttr("href") ? element.attr("href").substring(1)
                    : element.attr("for") + " " + element.attr("aria-labelledby") + " " + element.attr("aria-describedby");
            for (String id : ids.strip().split("\\s+")) {
                softly.assertThat(answer.page().getElementById(id)).as(id + " on " + path).isNotNull();
            }
        }));
        softly.assertAll();
    }

    private static String target(Element element) {
        String named = element.hasAttr("src") ? element.attr("src") : element.hasAttr("action") ? element.attr("action") : element.attr("href");
        String path = named.startsWith(RunningSite.get().url("/")) ? PublicPages.path(named) : named;
        return path.startsWith("//") ? "" : path.replaceFirst("#.*", "");
    }

    private static String canonical(Document page) {
        Element link = page.selectFirst("link[rel=canonical]");
        return link == null ? null : PublicPages.path(link.attr("href"));
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> all = new TreeMap<>();
        page.select("link[rel=alternate][hreflang]:not([hreflang=x-default])")
                .forEach(link -> all.put(link.attr("hreflang"), PublicPages.path(link.attr("href"))));
        return all;
    }

    private static Map<String, String> inSiteMap(String path) {
        Map<String, String> all = new TreeMap<>(pages.siteMap().get(path));
        all.remove("x-default");
        return all;
    }

    private static Map<String, Answer> readAll(Set<String> paths) throws InterruptedException {
        Web web = Web.site();
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        new TreeSet<>(paths).forEach(path -> readers.execute(() -> answers.put(path, web.get(path))));
        readers.shutdown();
        assertThat(readers.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(answers).as("answers").hasSameSizeAs(paths);
        return new TreeMap<>(answers);
    }
}
