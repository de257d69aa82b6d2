package org.saphan.match.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.saphan.testing.Multipart;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** What somebody may send to a party's page who means no good: refused with a sentence in the party's language, and nothing is kept of it. */
final class PartyNonsense {

    private final Web web;
    private final String path;

    /** @param path of the party's page */
    PartyNonsense(Web web, String path) {
        this.web = web;
        this.path = path;
    }

    void isRefused() {
        refused(Map.of("do", "say", "words", "x".repeat(5001)));
        refused(Map.of("do", "say", "words", " "));
        refused(Map.of("do", "rate", "meeting", "0", "stars", "5"), 404);
        refused(Map.of("do", "follow", "question", "0", "answer", "TALKS"), 404);
        refused(Map.of("do", "outcome", "outcome", "1\r\nSet-Cookie: a=b", "right", "yes"), 404);
        refused(Map.of("do", "drop table"), 400);
        lyingFile();
        String forged = path.substring(0, path.length() - 43) + "A".repeat(43);
        assertThat(web.get(forged).status()).isEqualTo(404);
        assertThat(web.post(forged, Map.of("do", "accept")).status()).isEqualTo(404);
        assertThat(web.get(forged + "/data.json").status()).isEqualTo(404);
        assertThat(web.get(path + "/file?id=1").status()).as("a file of others").isEqualTo(404);
        markupIsText();
    }

    private Document page() {
        return web.get(path).page();
    }

    private String key() {
        return page().select("form:has([value=say]) input[name=form]").attr("value");
    }

    private void refused(Map<String, String> fields) {
        int before = page().select(".thread li").size();
        Answer answer = web.post(path, fields);
        assertThat(answer.status()).as(fields.get("do")).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).isNotBlank();
        assertThat(answer.page().select("html").attr("lang")).isEqualTo(path.substring(1, 3));
        assertThat(page().select(".thread li")).as("kept").hasSize(before);
    }

    private void refused(Map<String, String> fields, int status) {
        Answer answer = web.post(path, fields);
        assertThat(answer.status()).as(fields.toString()).isEqualTo(status);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private void lyingFile() {
        Answer answer = web.post(path, new Multipart().fields(Map.of("do", "say", "form", key(), "words", "Look at this"))
                .file("files", "offer.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#say").text()).as("what was typed").isEqualTo("Look at this");
        assertThat(page().select("#messages").text()).doesNotContain("Look at this");
    }

    private void markupIsText() {
        String words = "<script>alert(1)</script> 😀 ก็";
        Map<String, String> form = Map.of("do", "say", "form", key(), "words", words, "to", "OFFICER");
        assertThat(web.post(path, form).status()).isEqualTo(303);
        assertThat(web.post(path, form).status()).as("sent again").isEqualTo(303);
        assertThat(page().select("#messages .said").eachText()).containsOnlyOnce(words);
        assertThat(page().select("#messages script")).isEmpty();
    }
}
