package org.saphan.inquiry.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.InquiryForms;
import org.saphan.testing.MailingSite;
import org.saphan.testing.Mails;

/** An inquiry as people send it: from a profile over form, review and mail to the page that shows where it stands. */
class InquiryBrowserIT {

    private final MailingSite site = MailingSite.get();

    @ParameterizedTest
    @CsvSource({"th, 390", "ja, 390", "en, 390", "th, 1440", "ja, 1440", "en, 1440"})
    void everyPageOnTheWayIsAccessibleAndFits(String language, int width) {
        try (Browser browser = Browser.open(width, language)) {
            Page page = browser.page();
            openForm(page, language);
            good(browser);
            page.click("button[value=check]");
            assertThat(page.locator(".summary a").count()).isEqualTo(page.locator(".field .error").count()).isGreaterThan(3);
            good(browser);
            String email = fill(page);
            page.click("button[value=check]");
            good(browser);
            page.click("button[value=change]");
            assertThat(page.inputValue("#email")).isEqualTo(email);
            assertThat(page.locator("[name=remove]").count()).as("what was attached").isEqualTo(1);
            page.click("button[value=check]");
            page.click("button[value=send]");
            good(browser);
            page.navigate(Mails.link(site.mails(email, 1).get(0)));
            good(browser);
            page.click("button[value=confirm]");
            good(browser);
            page.navigate(Mails.link(site.mails(email, 2).get(1)));
            good(browser);
            for (String question : new String[] {"correct", "withdraw", "erase"}) {
                page.click("a[href$='ask=" + question + "']");
                good(browser);
                page.click("form a.second");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void noScriptIsNeeded(String language) {
        try (Browser browser = Browser.withoutScripts(Browser.PHONE, language)) {
            Page page = browser.page();
            openForm(page, language);
            String email = fill(page);
            page.click("button[value=check]");
            page.click("button[value=send]");
            page.navigate(Mails.link(site.mails(email, 1).get(0)));
            page.click("button[value=confirm]");
            page.click("a[href*='/inquiry/status/']");
            page.fill("#words", "ABC 123");
            page.click("button[value=inform]");
            assertThat(page.locator(".thread .said").textContent()).isEqualTo("ABC 123");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        }
    }

    /** From the first profile of the directory. */
    private void openForm(Page page, String language) {
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "10." + ThreadLocalRandom.current().nextInt(256) + "." + ThreadLocalRandom.current().nextInt(256) + ".1"));
        page.navigate(site.url("/" + language + "/companies"));
        page.locator("main a[href*='/companies/']").first().click();
        page.locator("a[href*='inquiry?company=']").locator("visible=true").first().click();
        assertThat(page.locator(".to a").getAttribute("href")).contains("/companies/");
    }

    private static String fill(Page page) {
        String email = InquiryForms.anybody();
        page.fill("#name", "Anna Smith");
        page.fill("#company_name", "=Smith & Sons");
        page.selectOption("#country", "JP");
        page.fill("#email", email);
        page.fill("#phone", "03-1234-5678");
        page.fill("#message", "Looking for a partner. " + UUID.randomUUID());
        page.setInputFiles("#files", new FilePayload("drawing.png", "image/png", picture()));
        page.check("#consent");
        return email;
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException cannotHappenInMemory) {
            throw new AssertionError(cannotHappenInMemory);
        }
        return bytes.toByteArray();
    }

    private static void good(Browser browser) {
        assertThat(Accessibility.problems(browser.page())).as(browser.path()).isEmpty();
        assertThat(browser.scrollsSideways()).as(browser.path()).isZero();
    }
}
