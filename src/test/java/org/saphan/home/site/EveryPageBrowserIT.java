package org.saphan.home.site;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Browser;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;

/** Every kind of public page on a phone and on a desk: nothing that axe finds, nothing to scroll sideways, a silent console. */
class EveryPageBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void everyKindOfPageIsAccessibleOnPhoneAndDesk(String language) {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Browser.open(Browser.PHONE, language)) {
            for (String path : paths(language)) {
                browser.width(Browser.PHONE);
                Page page = browser.show("/" + language + "/" + path);
                check(softly, browser, page, Browser.PHONE);
                browser.width(Browser.DESK);
                check(softly, browser, page, Browser.DESK);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void pagesAreAccessibleInTheDark(String language) {
        SoftAssertions softly = new SoftAssertions();
        try (Browser browser = Browser.open(Browser.DESK, language)) {
            browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
            String company = PublicPages.of(Web.site()).contents("companies", language).get(0);
            for (String path : List.of("", "companies", company)) {
                check(softly, browser, browser.show("/" + language + "/" + path), Browser.DESK);
            }
        }
        softly.assertAll();
    }

    /** One of each kind, a company in another language, a narrowed list, an empty one, and an error. */
    private static List<String> paths(String language) {
        PublicPages pages = PublicPages.of(Web.site());
        List<String> all = new ArrayList<>(pages.kinds(language));
        PublicPages.LANGUAGES.stream().flatMap(other -> pages.missing("companies", other, language).stream()).findFirst().ifPresent(all::add);
        all.add("companies?industry=automotive&country=TH&sort=newest");
        all.add("companies?q=nothinghasthisname");
        all.add("search?q=medical");
        all.add("search?q=nothinghasthisname");
        all.add("search/save?in=companies&q=medical");
        all.add("companies/nobody-is-here");
        return all;
    }

    private static void check(SoftAssertions softly, Browser browser, Page page, int width) {
        String where = browser.path() + " at " + width;
        softly.assertThat(browser.scrollsSideways()).as("scrolls sideways: " + where).isZero();
        softly.assertThat(Accessibility.problems(page)).as("axe: " + where).isEmpty();
        List<String> complaints = new ArrayList<>(browser.complaints());
        // Chromium writes each answer of 404 to the console, the page's own too
        complaints.removeIf(line -> browser.path().contains("nobody-is-here") && line.contains("404"));
        softly.assertThat(complaints).as("console: " + where).isEmpty();
    }
}
