package org.saphan.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.InquiryForms;
import org.saphan.testing.MailingSite;
import org.saphan.testing.Mails;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** From a list to the mailed link, and from there out again. */
class SavedSearchMailIT {

    private static final String LIST = "/companies?country=TH";

    private final MailingSite site = MailingSite.get();
    private final Web web = site.web();
    private final String email = UUID.randomUUID() + "@reader.example";
    /** One network for each test, so that none uses up what another may send. */
    private final String from = "198.51." + ThreadLocalRandom.current().nextInt(256) + "." + ThreadLocalRandom.current().nextInt(256);

    private String form(String language) {
        return web.get("/" + language + LIST).page().select("a[href*=search/save]").attr("href");
    }

    private Map<String, String> filled(String form, String address) {
        Map<String, String> fields = new HashMap<>(InquiryForms.hidden(web.get(form).page()));
        fields.put("email", address);
        return fields;
    }

    private Answer post(String form, Map<String, String> fields) {
        return web.post(form, fields, "X-Forwarded-For", from);
    }

    /** @return where all that was saved stands */
    private String confirmed(String language) {
        String form = form(language);
        post(form, filled(form, email));
        return web.post(Mails.path(site.mails(email, 1).get(0)), Map.of()).header("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    @ParameterizedTest
    @CsvSource({"th, ส่งลิงก์ยืนยันแล้ว, โปรดยืนยัน", "ja, 確認用リンクをお送りしました, 登録確認", "en, We have sent you a link, Confirm"})
    void aSavedSearchIsConfirmedByItsMailAndEndedWithOneClick(String language, String sent, String subject) {
        String form = form(language);

        Answer answer = post(form, filled(form, email));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(web.get(answer.header("Location").orElseThrow()).text()).contains(sent);
        MimeMessage mail = site.mails(email, 1).get(0);
        assertThat(Mails.subject(mail)).contains(subject);
        String confirm = Mails.path(mail);
        assertThat(web.get(confirm).page().select("form[method=post] button")).hasSize(1);
        String mine = web.post(confirm, Map.of()).header("Location").orElseThrow();
        assertThat(web.get(mine).page().select("[name=remove]")).hasSize(2);

        String off = mine.replace("/mine/", "/off/").replaceAll("\\?.*", "");
        assertThat(web.get(off).status()).isEqualTo(200);
        assertThat(web.post(off, Map.of("List-Unsubscribe", "One-Click")).status()).isEqualTo(200);
        assertThat(web.get(mine).status()).isEqualTo(404);
        assertThat(web.get(confirm).status()).isEqualTo(404);
    }

    /** What the daily look puts into the outbox, DailyFindsIT says; this is how it travels. */
    @ParameterizedTest
    @CsvSource({"th, ผลลัพธ์ใหม่", "ja, 新着", "en, new results"})
    void theMailOfFindsSaysToMailProgramsHowItIsEnded(String language, String subject) throws Exception {
        String mine = confirmed(language);
        String off = site.url(mine.replace("/mine/", "/off/"));
        try (Connection database = site.database(); PreparedStatement row = database.prepareStatement("""
                INSERT INTO outbox_message (recipient, language, subject, text, html, created_at, send_after, unsubscribe)
                VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?)""")) {
            List<String> values = List.of(email, language, subject, subject, "<p>" + subject + "</p>", off);
            for (int i = 0; i < values.size(); i++) {
                row.setString(i + 1, values.get(i));
            }
            row.execute();
        }

        MimeMessage mail = site.mails(email, 2).get(1);

        assertThat(Mails.subject(mail)).isEqualTo(subject);
        assertThat(mail.getHeader("Content-Language")).containsExactly(language);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String header = mail.getHeader("List-Unsubscribe", null);
        assertThat(header).matches("<[^<>, ]+>");
        String address = URI.create(header.substring(1, header.length() - 1)).getPath();
        assertThat(web.post(address, Map.of("List-Unsubscribe", "One-Click")).status()).isEqualTo(200);
        assertThat(web.get(mine).status()).isEqualTo(404);
        assertThat(site.mails(email, 2).get(0).getHeader("List-Unsubscribe")).as("of the mail that asks").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\r\nBcc: %s", "%s\nBcc: %s", "%s\r\n\r\n%s", "%s, %s", "%s %s", "\"x\r\nBcc: %2$s\"@reader.example", "<%s>,<%s>", "%s;%s"})
    void anAddressThatIsMoreThanOneIsRefusedBesideItsField(String pattern) throws Exception {
        String other = "other-" + email;
        for (String language : List.of("th", "ja", "en")) {
            String form = form(language);

            Answer refused = post(form, filled(form, String.format(pattern, email, other)));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".field.bad #email-error").text()).contains("name@example.com");
            assertThat(refused.page().select("#email").attr("aria-describedby")).contains("email-error");
        }
        assertThat(mailsTo(email, other)).isZero();
    }

    @Test
    void aFormThatIsSentTwiceSavesOnceAndMailsOnce() throws Exception {
        String form = form("en");
        Map<String, String> fields = filled(form, email);

        assertThat(post(form, fields).status()).isEqualTo(303);
        assertThat(post(form, fields).status()).isEqualTo(303);

        assertThat(mailsTo(email, email)).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM saved_search s JOIN saved_search_reader r ON r.id = s.reader_id WHERE r.email = ?", email)).isEqualTo(1);
        post(form, filled(form, email));
        assertThat(mailsTo(email, email)).as("another form").isEqualTo(2);
    }

    @Test
    void whoSendsTooManyFormsIsToldSo() {
        String form = form("ja");
        Map<String, String> fields = filled(form, "nobody");
        int refused = 0;
        for (int i = 0; i < 25; i++) {
            Answer answer = post(form, fields);
            if (answer.status() == 429) {
                refused++;
                assertThat(answer.header("Retry-After")).contains("600");
                assertThat(answer.page().select("#email-error").text()).contains("10分");
            } else {
                assertThat(answer.status()).isEqualTo(422);
            }
        }
        // ten in ten minutes; these may have ended in between
        assertThat(refused).isBetween(5, 15);
        assertThat(web.post(form, fields, "X-Forwarded-For", "203.0.113.77").status()).as("somebody else").isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aLinkThatLeadsNowhereShowsAPlainPage(String language) {
        String mine = confirmed(language);
        String foreign = mine.substring(mine.lastIndexOf('/') + 1);
        String unknown = "A".repeat(43);
        for (String path : List.of("confirm/" + unknown, "confirm/" + foreign, "mine/" + unknown, "off/" + unknown, "off/x", "off/" + "x".repeat(3000), "confirm/%E3%81%82")) {
            String address = "/" + language + "/search/" + path;
            for (Answer answer : List.of(web.get(address), web.post(address, Map.of()))) {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
                assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
                assertThat(answer.page().select("h1").text()).isNotBlank();
                assertThat(answer.text()).doesNotContain("Exception", "\tat ");
            }
        }
        assertThat(web.get(mine).page().select("[name=remove]")).as("what was saved stays").hasSize(2);
    }

    /** In the outbox, sent or not: what is refused never gets there. */
    private long mailsTo(String one, String other) throws Exception {
        return number("SELECT COUNT(*) FROM outbox_message WHERE recipient LIKE CONCAT('%', ?, '%') OR recipient LIKE CONCAT('%', ?, '%')", one, other);
    }

    private long number(String sql, String... values) throws Exception {
        try (Connection database = site.database(); PreparedStatement query = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
