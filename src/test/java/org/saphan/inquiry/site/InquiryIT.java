package org.saphan.inquiry.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.InquiryForms;
import org.saphan.testing.MailingSite;
import org.saphan.testing.Mails;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** An inquiry from the form over the mails that really arrive to its end, as programs see it. */
class InquiryIT {

    private static final Pattern REFERENCE = Pattern.compile("INQ-\\d{4}-\\d{6}");
    private static final int CROWD = 200;

    private final MailingSite site = MailingSite.get();
    private final Web web = site.web();

    @ParameterizedTest
    @CsvSource({"th, โปรดยืนยันคำขอติดต่อของท่าน", "ja, お問い合わせのご確認のお願い", "en, Please confirm your inquiry"})
    void anInquiryCountsOnceItsSenderSaysSo(String language, String subject) throws Exception {
        String email = InquiryForms.anybody();
        String confirm = sent(language, email);
        MimeMessage mail = site.mails(email, 1).get(0);
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("answers@saphan.example"));
        assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(2);

        web.get(confirm);
        assertThat(web.get(confirm).page().select("button[value=confirm]")).as("opening the link confirms nothing").hasSize(1);
        Answer confirmed = web.post(confirm, Map.of("do", "confirm"));
        String reference = reference(confirmed.text());
        assertThat(reference(web.post(confirm, Map.of("do", "confirm")).text())).as("confirmed again").isEqualTo(reference);

        List<MimeMessage> both = site.mails(email, 2);
        assertThat(both.get(1).getSubject()).startsWith(reference);
        assertThat(both.get(1).getHeader("References")).hasSize(1).isEqualTo(mail.getHeader("References"));
        assertThat(web.get(Mails.path(both.get(1))).page().title()).contains(reference);
        assertThat(web.get(confirm).page().select("html").attr("lang")).isEqualTo(language);
    }

    @Test
    void aSenderAddsCorrectsTakesAwayAndErases() throws Exception {
        String email = InquiryForms.anybody();
        String confirm = sent("ja", email);
        web.post(confirm, Map.of("do", "confirm"));
        String status = Mails.path(site.mails(email, 2).get(1));
        Answer page = web.get(status);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");

        Map<String, String> form = InquiryForms.hidden(page.page());
        String words = "図面も<b>送れます</b> 😀";
        assertThat(act(status, form, "inform", Map.of("words", words)).status()).isEqualTo(303);
        assertThat(act(status, form, "inform", Map.of("words", words)).status()).as("sent again").isEqualTo(303);
        assertThat(web.get(status).page().select(".thread .said").eachText()).containsExactly(words);

        assertThat(act(status, form, "correct", Map.of("name", "鈴木 一郎", "reading", "鈴木")).status()).isEqualTo(422);
        assertThat(act(status, form, "correct", Map.of("name", "鈴木 一郎", "reading", "スズキ", "company_name", "株式会社試験", "phone", "",
                "message", "訂正した内容のお問い合わせです。よろしくお願いいたします。")).status()).isEqualTo(303);
        String data = web.get(status + "/data.json").text();
        assertThat(data).contains("鈴木 一郎", email, "図面も<b>送れます</b> 😀", "株式会社試験").doesNotContain("鈴木 花子");

        assertThat(act(status, Map.of("form", form.get("form"), "stamp", "0.forged"), "withdraw", Map.of()).status()).isEqualTo(422);
        assertThat(act(status, form, "withdraw", Map.of()).status()).isEqualTo(303);
        assertThat(act(status, form, "withdraw", Map.of()).status()).as("withdrawn again").isEqualTo(303);
        assertThat(act(status, form, "inform", Map.of("words", "まだ間に合いますか")).status()).as("closed").isEqualTo(303);
        assertThat(act(status, form, "erase", Map.of()).header("Location")).contains("/ja/inquiry/erased");
        assertThat(List.of(web.get(status).status(), web.get(confirm).status(), web.get(status + "/data.json").status())).containsOnly(404);
    }

    @Test
    void whoDidNotWriteErasesItAtOnce() throws Exception {
        String email = InquiryForms.anybody();
        String confirm = sent("en", email);

        assertThat(web.post(confirm, Map.of("do", "refuse")).header("Location")).contains("/en/inquiry/erased");
        assertThat(web.get(confirm).status()).isEqualTo(404);
        assertThat(web.post(confirm, Map.of("do", "confirm")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/inquiry/confirm/%s", "/th/inquiry/status/%s", "/ja/inquiry/status/%s/data.json"})
    void aForgedLinkLeadsNowhere(String path) {
        Answer answer = web.get(String.format(path, "A".repeat(43)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aConfirmingLinkOpensNoStatus() throws Exception {
        String confirm = sent("en", InquiryForms.anybody());

        assertThat(web.get(confirm.replace("/confirm/", "/status/")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void anAttachmentThatLiesIsRefusedAndTheRestIsKept(String language) {
        InquiryForms forms = new InquiryForms(web, language);
        Map<String, String> fields = forms.filled(InquiryForms.anybody());

        Answer refused = forms.check(fields, "offer.pdf", "application/pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#files-error").text()).isNotEmpty();
        assertThat(refused.page().select(".summary a[href=#files]")).hasSize(1);
        assertThat(refused.page().select("#name").attr("value")).isEqualTo(fields.get("name"));
        assertThat(refused.page().select("#message").text()).isEqualTo(fields.get("message"));
        assertThat(refused.page().select("[name=remove]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void headersAreNotSmuggledIn(String language) {
        InquiryForms forms = new InquiryForms(web, language);
        Map<String, String> fields = forms.filled("a@saphan.example\r\nBcc: all@saphan.example");
        fields.put("name", "Anna\nBcc: all@saphan.example");

        Answer refused = forms.check(fields);

        assertThat(refused.page().select(".summary a").eachAttr("href")).containsExactly("#name", "#email");
        assertThat(forms.send(fields).status()).as("sent all the same").isEqualTo(422);
    }

    @Test
    void aFormThatThisSiteDidNotHandOutIsRefusedAndItsWordsAreKept() {
        InquiryForms forms = new InquiryForms(web, "en");
        Map<String, String> fields = forms.filled(InquiryForms.anybody());
        String key = fields.put("form", "B".repeat(43));

        Answer refused = forms.check(fields);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#company_name").attr("value")).isEqualTo(fields.get("company_name"));
        assertThat(InquiryForms.hidden(refused.page()).get("form")).isNotIn(key, fields.get("form"));
    }

    @Test
    void twoHundredPostsOfTheSameFormAreOneInquiry() throws Exception {
        InquiryForms forms = new InquiryForms(web, "en");
        String email = InquiryForms.anybody();
        Map<String, String> fields = forms.filled(email);

        assertThat(crowd(() -> forms.check(fields))).allSatisfy(answer -> assertThat(answer.page().select("button[value=send]")).as(answer.toString()).hasSize(1));
        assertThat(crowd(() -> forms.send(fields))).allSatisfy(answer -> assertThat(answer.header("Location")).as(answer.toString()).contains("/en/inquiry/sent"));

        String confirm = Mails.path(site.mails(email, 1).get(0));
        assertThat(crowd(() -> web.post(confirm, Map.of("do", "confirm"))).stream().map(answer -> reference(answer.text())).distinct()).hasSize(1);
        assertThat(site.mails(email, 2)).as("one mail to confirm, one with the reference").hasSize(2);
    }

    @Test
    void whoSendsMoreThanPeopleDoIsToldSo() {
        InquiryForms forms = new InquiryForms(web, "th");
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            answers.add(forms.check(forms.filled(InquiryForms.anybody())));
        }
        Answer last = answers.get(answers.size() - 1);

        assertThat(answers.stream().filter(answer -> answer.status() == 200).count()).isBetween(1L, 20L);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isPresent();
        assertThat(last.page().select(".summary").text()).isNotEmpty();
        assertThat(last.page().select("#name").attr("value")).isEqualTo("สมชาย ใจดี");
    }

    @Test
    void nobodysMailboxIsFilled() throws Exception {
        String email = InquiryForms.anybody();
        for (int i = 0; i < 5; i++) {
            sent("en", email);
        }
        InquiryForms forms = new InquiryForms(web, "en");
        Map<String, String> fields = forms.filled(email);
        forms.check(fields);

        assertThat(forms.send(fields).status()).isEqualTo(429);
    }

    /** Fills, checks and sends a form. @return the path of the link that was mailed */
    private String sent(String language, String email) throws Exception {
        int before = site.arrived(email).size();
        InquiryForms forms = new InquiryForms(web, language);
        Map<String, String> fields = forms.filled(email);
        Answer review = forms.check(fields);
        assertThat(review.page().select("button[value=send]")).as(review.text()).hasSize(1);
        assertThat(forms.send(fields).header("Location")).contains("/" + language + "/inquiry/sent");
        return Mails.path(site.mails(email, before + 1).get(before));
    }

    private Answer act(String status, Map<String, String> form, String act, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(form);
        fields.putAll(typed);
        fields.put("do", act);
        return web.post(status, fields);
    }

    private static String reference(String text) {
        Matcher reference = REFERENCE.matcher(text);
        assertThat(reference.find()).as(text).isTrue();
        return reference.group();
    }

    private static List<Answer> crowd(Callable<Answer> one) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(CROWD);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(java.util.Collections.nCopies(CROWD, one))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
