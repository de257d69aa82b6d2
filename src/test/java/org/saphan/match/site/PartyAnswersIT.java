package org.saphan.match.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.match.site.ProposedMatch.sentence;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.account.Token;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.Web.Answer;

/** Answers, stars and links of a party that cannot be taken: refused with a sentence in its language, and nothing is said of what a forged link may have meant. */
@RunAsClient
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class PartyAnswersIT {

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

    @Test
    void decliningTakesAReasonAndWordsThatAreNotTooLong() throws Exception {
        for (String language : ProposedMatch.LANGUAGES) {
            String path = match.seekers(language);
            Answer without = match.web.post(path, Map.of("do", "decline", "reason", "'; DROP TABLE", "words", "Because"));
            assertThat(without.status()).isEqualTo(422);
            assertThat(without.page().select("#reason-error").text()).isEqualTo(sentence("match.refusal.reason", language));
            assertThat(without.page().select("#decline-words").text()).isEqualTo("Because");
            Answer tooLong = match.web.post(path, Map.of("do", "decline", "reason", "NOT_NOW", "words", "x".repeat(1001)));
            assertThat(tooLong.page().select("#reason-error").text()).startsWith(sentence("match.refusal.long", language));
            Answer forged = match.web.post(path, Map.of("do", "accept", "consent", "forged"));
            assertThat(forged.page().select("#consent-error").text()).isEqualTo(sentence("match.refusal.consent", language));
            Answer empty = match.web.post(path, Map.of("do", "ask", "question", " \u200E", "form", "f"));
            assertThat(empty.page().select("#question-error").text()).isEqualTo(sentence("followup.refusal.empty", language));
        }
        assertThat(ProposedMatch.count("SELECT COUNT(*) FROM match_request WHERE id = ? AND state = 'PROPOSED'", match.id)).isEqualTo(1);
    }

    @Test
    void aForgedOrExpiredLinkLeadsNowhereWhateverIsSent() throws Exception {
        match.introduced();
        String forged = "A".repeat(43);
        ProposedMatch.change("UPDATE case_link SET expires_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE hash = ?", Token.hash(match.seeker));
        for (String token : List.of(forged, match.seeker)) {
            for (String language : ProposedMatch.LANGUAGES) {
                String path = "/" + language + "/match/" + token;
                for (String tail : List.of("", "/meeting.ics?id=1", "/data.json", "/file?id=1")) {
                    assertThat(match.web.get(path + tail).status()).as(path + tail).isEqualTo(404);
                }
                for (String what : List.of("accept", "decline", "ask", "say", "rate", "follow", "outcome", "erase")) {
                    Answer answer = match.web.post(path, Map.of("do", what, "words", "Words", "question", "Words", "form", "f", "consent", match.consent));
                    assertThat(answer.status()).as(what).isEqualTo(404);
                    assertThat(answer.header("Cache-Control")).as(what).hasValue("no-store");
                }
            }
        }
        assertThat(match.messages()).isZero();
    }

    @Test
    void whatNoFormSendsIsRefused() throws Exception {
        match.introduced();
        String path = match.seekers("en");

        assertThat(match.web.post(path, Map.of("do", "nothing")).status()).isEqualTo(400);
        assertThat(match.web.post(path, Map.of("words", "Words")).status()).isEqualTo(400);
        assertThat(match.web.post(path, Map.of("do", "outcome", "outcome", "1", "right", "perhaps")).status()).isEqualTo(400);
        assertThat(match.web.post(path, Map.of("do", "follow", "question", "1", "answer", "MAYBE")).status()).isEqualTo(400);
        assertThat(match.web.post(path, Map.of("do", "follow", "question", "x", "answer", "TALKS")).status()).isEqualTo(404);
        assertThat(match.web.post(path, Map.of("do", "rate", "meeting", "-1", "stars", "5")).status()).isEqualTo(404);
        assertThat(match.web.post(path, Map.of("do", "outcome", "outcome", "999999999999999999", "right", "yes")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void starsAndAnswersThatCannotBeTakenAreSaidSoAndKept(String language) throws Exception {
        match.introduced();
        Map<String, String> ids = match.met();
        String path = match.seekers(language);

        for (String stars : List.of("0", "6", "4294967297", "five")) {
            Answer refused = match.web.post(path, Map.of("do", "rate", "meeting", ids.get("meeting"), "stars", stars, "words", "Good talk"));
            assertThat(refused.status()).as(stars).isEqualTo(422);
            assertThat(refused.page().select("textarea[id^=rate-words]").text()).isEqualTo("Good talk");
            assertThat(refused.page().select("[role=alert]").text()).startsWith(sentence("followup.refusal.stars", language));
        }
        Answer refused = match.web.post(path, Map.of("do", "follow", "question", ids.get("question"), "answer", "TALKS", "words", "x".repeat(1001)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[id^=ask-words]").text()).hasSize(1001);
        assertThat(refused.page().select("[role=alert]").text()).startsWith(sentence("followup.refusal.too_long", language));
        assertThat(ProposedMatch.count("SELECT COUNT(*) FROM meeting_rating r JOIN match_meeting m ON m.id = r.meeting_id WHERE m.match_id = ?", match.id)).isZero();
        Answer calendar = match.web.get(path + "/meeting.ics?id=" + ids.get("meeting"));
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).get().asString().startsWith("text/calendar");
        assertThat(match.web.post(path, Map.of("do", "rate", "meeting", ids.get("meeting"), "stars", "5")).status()).isEqualTo(303);
    }
}
