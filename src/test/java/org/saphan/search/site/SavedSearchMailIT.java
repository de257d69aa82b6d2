package org.saphan.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.MailingSite;
import org.saphan.testing.Mails;
import org.saphan.testing.Web;

/** From a list to the mailed link, and from there out again. */
class SavedSearchMailIT {

    private final MailingSite site = MailingSite.get();

    @ParameterizedTest
    @CsvSource({"th, ส่งลิงก์ยืนยันแล้ว, โปรดยืนยัน", "ja, 確認用リンクをお送りしました, 登録確認", "en, We have sent you a link, Confirm"})
    void aSavedSearchIsConfirmedByItsMailAndEndedWithOneClick(String language, String sent, String subject) throws Exception {
        Web web = site.web();
        String email = UUID.randomUUID() + "@reader.example";
        String form = web.get("/" + language + "/companies?country=TH").page().select("a[href*=search/save]").attr("href");
        var page = web.get(form).page();
        Map<String, String> fields = Map.of("form", page.select("[name=form]").val(), "stamp", page.select("[name=stamp]").val(), "email", email);

        Web.Answer answer = web.post(form, fields, "X-Forwarded-For", "198.51.100." + language.hashCode() % 100);
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
}
