package org.saphan.platform.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.TestArchive;
import org.saphan.testing.TestFolder;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;
import org.saphan.testing.inside.ChangeServlet;

/** Two nodes on one database behave like one: the container of Arquillian, where a change is made, and the runnable jar. */
@RunAsClient
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ChangeSeenOnEveryNodeIT {

    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final String COMPANY = "seen-everywhere";

    private static SaphanProcess second;

    @ArquillianResource
    private URL container;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeAll
    static void startTheSecondNode() {
        TestMariadb.Access database = ContainerDatabase.access();
        Path home = TestFolder.of("second-node");
        second = SaphanProcess.start(home, SaphanProcess.freePort(), Map.of("SAPHAN_DATABASE_URL", database.url(),
                "SAPHAN_DATABASE_USER", database.user(), "SAPHAN_DATABASE_PASSWORD", database.password())).awaitReady();
    }

    @AfterAll
    static void stopTheSecondNode() {
        second.kill();
    }

    @Test
    void aPublishedChangeShowsOnBothNodesWithinASecond() throws InterruptedException {
        // not by the name it gives: the container listens on the machine's own address, too
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        List<Web> nodes = List.of(first, new Web(second.url("")));
        publish(first, "Name 0");
        for (int round = 1; round <= 5; round++) {
            String old = "Name " + (round - 1);
            String changed = "Name " + round;
            for (Web node : nodes) {
                awaitShown(node, old, Instant.now());
                awaitCached(node);
            }

            publish(first, changed);

            Instant published = Instant.now();
            for (Web node : nodes) {
                awaitShown(node, changed, published);
            }
        }
    }

    @Test
    void aNewLanguageShowsInTheListsOfBothNodes() throws InterruptedException {
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        publish(first, "Only English");
        Answer before = new Web(second.url("")).get("/ja/companies/" + COMPANY);
        assertThat(before.page().select("h1").attr("lang")).isEqualTo("en");
        // the first list a node ever shows takes longer, whatever changed
        List.of(first, new Web(second.url(""))).forEach(node -> node.get("/ja/companies"));

        publish(first, "ja", "日本語の名前");

        Instant published = Instant.now();
        for (Web node : List.of(first, new Web(second.url("")))) {
            await(node, "/ja/companies", "main h3", "日本語の名前", published);
        }
    }

    @Test
    void whatIsPublishedIsFoundOnBothNodesWithinASecond() throws InterruptedException {
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        List<Web> nodes = List.of(first, new Web(second.url("")));
        publish(first, "Beginnings");
        // the index is built when a node first has something to find
        awaitFound(nodes, "beginnings", "Beginnings", 30);
        for (String word : List.of("Kumquat", "Persimmon", "Mangosteen")) {
            nodes.forEach(node -> assertThat(node.get("/en/search?q=" + word).page().select("main h3")).isEmpty());

            publish(first, word + " Growers");

            Instant published = Instant.now();
            for (Web node : nodes) {
                await(node, "/en/search?q=" + word, "main h3", word + " Growers", published);
            }
        }
    }

    @Test
    void whatSearchIsTaughtCountsOnBothNodesAfterOneRebuild() throws InterruptedException {
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        List<Web> nodes = List.of(first, new Web(second.url("")));
        publish(first, "Durian Growers");
        awaitFound(nodes, "durian", "Durian Growers", 30);
        nodes.forEach(node -> assertThat(node.get("/en/search?q=spikyfruit").page().select("main h3")).isEmpty());

        tell(first, "synonym", "durian, spikyfruit");

        awaitFound(nodes, "spikyfruit", "Durian Growers", 20);
    }

    @Test
    void whatSearchIsToForgetCountsOnNeitherNodeAfterOneRebuild() throws InterruptedException {
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        List<Web> nodes = List.of(first, new Web(second.url("")));
        publish(first, "Rambutan Growers");
        awaitFound(nodes, "rambutan", "Rambutan Growers", 30);
        tell(first, "synonym", "rambutan, hairyfruit");
        awaitFound(nodes, "hairyfruit", "Rambutan Growers", 20);

        tell(first, "forget", "rambutan, hairyfruit");

        for (Web node : nodes) {
            awaitNone(node, "/en/search?q=hairyfruit", Instant.now().plusSeconds(20));
            assertThat(node.get("/en/search?q=rambutan").page().select("main h3").text()).contains("Rambutan Growers");
        }
    }

    @Test
    void whatAdministratorsSetHoldsOnBothNodes() throws InterruptedException {
        Web first = new Web("http://127.0.0.1:" + container.getPort());
        List<Web> nodes = List.of(first, new Web(second.url("")));
        for (String notice : List.of("Closed on Monday", "Closed on Tuesday")) {
            tell(first, "notice", notice);

            Instant set = Instant.now();
            for (Web node : nodes) {
                await(node, "/th/about", "aside.announced", notice, set);
            }
        }
    }

    private static void awaitFound(List<Web> nodes, String words, String name, int seconds) throws InterruptedException {
        for (Web node : nodes) {
            await(node, "/en/search?q=" + words, "main h3", name, Instant.now().plusSeconds(seconds));
        }
    }

    private static void publish(Web node, String name) {
        publish(node, "en", name);
    }

    /** Returns when the transaction is committed. */
    private static void publish(Web node, String language, String name) {
        Answer answer = node.send("POST", ChangeServlet.ADDRESS + "?slug=" + COMPANY + "&language=" + language + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    private static void tell(Web node, String what, String words) {
        Answer answer = node.send("POST", ChangeServlet.ADDRESS + "?" + what + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    /** The page has to come from the node's cache, or nothing would be proved. */
    private static void awaitCached(Web node) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (node.get("/en/companies/" + COMPANY).header("Cache-Status").orElse("").equals("saphan; hit")) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The page is never kept");
    }

    private static void awaitShown(Web node, String name, Instant since) throws InterruptedException {
        await(node, "/en/companies/" + COMPANY, "h1", name, since);
    }

    /** While the index is away less is found, too: that does not count. */
    private static void awaitNone(Web node, String path, Instant latest) throws InterruptedException {
        while (!node.get(path).page().select("main h3, main p.note").isEmpty()) {
            assertThat(Instant.now()).as(path + " still finds something").isBefore(latest);
            Thread.sleep(50);
        }
    }

    private static void await(Web node, String path, String place, String name, Instant since) throws InterruptedException {
        String shown = "";
        while (Duration.between(since, Instant.now()).compareTo(PROMISED) < 0) {
            shown = node.get(path).page().select(place).text();
            if (shown.contains(name)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(path + " shows “" + shown + "” instead of “" + name + "” one second after it was published");
    }
}
