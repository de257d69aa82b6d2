package org.saphan.match.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.match.site.ProposedMatch.sentence;

import java.awt.image.BufferedImage;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.Multipart;
import org.saphan.testing.TestArchive;
import org.saphan.testing.Web.Answer;

/** What a party may say from its page and what it may not, as programs send it: refused with a sentence, nothing lost, nothing kept twice. */
@RunAsClient
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class PartyFormsIT {

    @ArquillianResource
    private URL container;

    private ProposedMatch match;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void propose() {
        match = new ProposedMatch(container);
    }

    private static Map<String, String> say(String words) {
        return Map.of("do", "say", "form", UUID.randomUUID().toString(), "to", "BOTH", "words", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void whatIsTooLongIsRefusedInTheReadersLanguageAndStaysInTheForm(String language) throws Exception {
        match.introduced();
        String words = "字".repeat(5001);

        Answer refused = match.web.post(match.seekers(language), new Multipart().fields(say(words)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#say-error").text()).startsWith(sentence("followup.refusal.too_long", language));
        assertThat(refused.page().select("#say").text()).isEqualTo(words);
        assertThat(refused.header("Cache-Control")).hasValue("no-store");
        assertThat(match.messages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aFileThatLiesAboutItsTypeIsRefusedWithItsMessage(String language) throws Exception {
        match.introduced();
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        Answer refused = match.web.post(match.seekers(language), new Multipart().fields(say("With a drawing")).file("files", "drawing.pdf", "application/pdf", page));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#say-error").text()).isEqualTo(sentence("media.refusal.unknown_type", language));
        assertThat(refused.page().select("#say").text()).isEqualTo("With a drawing");
        assertThat(match.messages()).isZero();
    }

    @Test
    void aFileIsHandedOutForSavingOnlyAndUnderItsRealType() throws Exception {
        match.introduced();
        byte[] picture = Files.readAllBytes(picture());
        match.web.post(match.seekers("en"), new Multipart().fields(say("A picture")).file("files", "x\"; a=\".html", "text/html", picture));
        Document page = match.web.get(match.candidates("en")).page();
        String link = page.select("#messages a[download]").attr("href");

        Answer file = match.web.get(link);

        assertThat(file.status()).as(link).isEqualTo(200);
        assertThat(file.header("Content-Type")).get().asString().startsWith("image/png");
        assertThat(file.header("Content-Disposition")).get().asString().matches("attachment; filename\\*=UTF-8''[a-z0-9-]+\\.png");
        assertThat(file.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.header("Cache-Control")).hasValue("no-store");
        assertThat(match.web.get(link.replaceFirst("id=.*", "id=" + Long.MAX_VALUE)).status()).isEqualTo(404);
        assertThat(match.web.get(link.replaceFirst("id=.*", "id=%3Cb%3E")).status()).isEqualTo(404);
    }

    private static Path picture() throws Exception {
        Path file = Files.createTempFile("picture", ".png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void markupIsShownAsItWasTypedAndReachesNoMail(String language) throws Exception {
        match.introduced();
        String mark = UUID.randomUUID().toString();
        String words = "<script>alert('" + mark + "')</script><b>=cmd|' /C calc'!A0</b>\r\nBcc: all@saphan.example";

        assertThat(match.web.post(match.seekers(language), new Multipart().fields(say(words))).status()).isEqualTo(303);

        Answer read = match.web.get(match.candidates(language));
        assertThat(read.page().select("#messages .said").text()).contains("<script>alert('" + mark + "')</script><b>=cmd");
        assertThat(read.page().select("#messages script, #messages .said b")).isEmpty();
        assertThat(ProposedMatch.count("SELECT COUNT(*) FROM outbox_message WHERE CONCAT(recipient, subject, text, html) LIKE ?", "%" + mark + "%")).isZero();
    }

    @Test
    void theSameFormSentTwentyTimesSaysItOnce() throws Exception {
        match.introduced();
        Map<String, String> form = say("Once");
        for (int i = 0; i < 20; i++) {
            assertThat(match.web.post(match.seekers("ja"), form).status()).isEqualTo(303);
        }

        assertThat(match.messages()).isEqualTo(1);
    }

    @Test
    void beforeTheIntroductionNothingIsSaidToTheOtherSide() throws Exception {
        for (String language : ProposedMatch.LANGUAGES) {
            Answer refused = match.web.post(match.seekers(language), say("Hello"));
            assertThat(refused.status()).isEqualTo(422);
        }
        assertThat(match.messages()).isZero();
    }
}
