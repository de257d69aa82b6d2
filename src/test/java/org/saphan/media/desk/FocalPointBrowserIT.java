package org.saphan.media.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Browser;
import org.saphan.testing.Desk;
import org.saphan.testing.Desk.Hand;
import org.saphan.testing.DeskWords;
import org.saphan.testing.Web;

/** An editor chooses what matters in a picture, sees how it will be cut, and the public page cuts it so. */
class FocalPointBrowserIT {

    private static final String POSITION = "picture => getComputedStyle(picture).objectPosition";

    private static Page opened(Desk desk, String picture) {
        desk.show("media?q=" + picture);
        desk.follow(".shelf a");
        desk.page().locator(".focal .point:not([hidden])").waitFor();
        return desk.page();
    }

    private static Object crop(Page page, String name) {
        return page.locator(".crops ." + name).evaluate(POSITION);
    }

    /** Pages that are kept are dropped by the change feed, within a second as a rule. */
    private static void assertIsPublic(String picture, String classes) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(5);
        String shown;
        do {
            Thread.sleep(50);
            shown = Web.site().get("/en/events").page().select("img[src*=" + picture + "]").attr("class");
        } while (!shown.equals(classes) && Instant.now().isBefore(end));
        assertThat(shown).as(picture + " in the list of events").isEqualTo(classes);
    }

    private static void save(Desk desk, String language) {
        desk.click("file:save");
        assertThat(desk.told()).isEqualTo(new DeskWords(language).of("media.notice.saved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void aClickOnThePictureChoosesIt(String language) throws InterruptedException {
        try (Desk desk = Desk.of("author", language)) {
            Page page = opened(desk, "event-1");
            Locator whole = page.locator(".focal .whole img");
            BoundingBox box = whole.boundingBox();

            whole.click(new Locator.ClickOptions().setPosition(box.width * 0.21, box.height * 0.78));

            assertThat(desk.at("file:across").inputValue()).isEqualTo("21");
            assertThat(desk.at("file:down").inputValue()).isEqualTo("78");
            assertThat(crop(page, "page")).isEqualTo("20% 80%");
            save(desk, language);
            assertThat(crop(page, "phone")).isEqualTo("20% 80%");
            assertThat(page.locator(".focal .point").isVisible()).isTrue();
            assertThat(desk.browser().complaints()).isEmpty();
        }
        assertIsPublic("event-1", "x20 y80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void arrowKeysChooseItToo(String language) throws InterruptedException {
        try (Desk desk = Desk.of("author", language, Hand.KEYBOARD)) {
            Page page = opened(desk, "event-2");

            desk.reach("[id='file:across']");
            page.keyboard().press("End");
            page.keyboard().press("ArrowLeft");
            desk.reach("[id='file:down']");
            page.keyboard().press("Home");
            page.keyboard().press("PageUp");
            page.keyboard().press("ArrowRight");

            assertThat(desk.at("file:across").inputValue()).isEqualTo("99");
            assertThat(desk.at("file:down").inputValue()).isEqualTo("11");
            assertThat(crop(page, "row")).isEqualTo("100% 10%");
            save(desk, language);
        }
        assertIsPublic("event-2", "x100 y10");
    }

    @ParameterizedTest
    @CsvSource({"390, 320", "1440, 320"})
    void browsersTakeTheSmallestWebpThatIsSharpEnough(int width, int taken) {
        try (Browser browser = Browser.open(width, "en")) {
            browser.show("/en/events");
            Locator picture = browser.page().locator("picture img").first();
            picture.scrollIntoViewIfNeeded();
            browser.page().waitForFunction("() => document.querySelector('picture img').currentSrc !== ''");
            String source = (String) picture.evaluate("img => new URL(img.currentSrc).pathname");

            assertThat(source).endsWith("-" + taken + ".webp");
            assertThat(Web.site().get(source).header("Content-Type").orElse("")).startsWith("image/webp");
        }
    }
}
