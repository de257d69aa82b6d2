package org.saphan.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saphan.testing.Accessibility;
import org.saphan.testing.Desk;
import org.saphan.testing.Web;

/** An editor sees what readers look for in vain, and teaches search what they mean. Takes away what it added. */
class SearchDeskBrowserIT {

    private static final String UNKNOWN = "vulcanisate";
    private static final String KNOWN = "rubber";

    private final Web site = Web.site();

    @Test
    void whatReadersLookedForInVainIsFoundOnceItIsTaught() throws InterruptedException {
        assertThat(finds(UNKNOWN)).isZero();
        // often enough to stand on the first page of the list
        IntStream.range(0, 12).forEach(i -> site.uncached("/en/companies?q=" + UNKNOWN));
        try (Desk desk = Desk.of("admin", "en")) {
            desk.page().onDialog(Dialog::accept);
            Locator missed = awaitMissed(desk, UNKNOWN);
            missed.locator("[id$=':teach']").click();
            desk.page().waitForFunction("word => document.getElementById('synonyms:en')?.value === word", UNKNOWN);
            desk.fill("synonyms:en", UNKNOWN + ", " + KNOWN);
            save(desk, "synonyms:save");
            rebuild(desk);
            assertThat(awaitFinds(UNKNOWN, finds(KNOWN))).isEqualTo(finds(KNOWN)).isPositive();

            row(desk, UNKNOWN).locator("[id$=':edit']").click();
            desk.at("synonyms:remove").waitFor();
            save(desk, "synonyms:remove");
            rebuild(desk);
            assertThat(awaitFinds(UNKNOWN, 0)).isZero();

            awaitMissed(desk, UNKNOWN).locator("[id$=':forget']").click();
            desk.page().waitForFunction("word => !document.getElementById('missed').textContent.includes(word)", UNKNOWN);
        }
    }

    @Test
    void oneWordAloneIsRefusedAndStaysInItsField() {
        try (Desk desk = Desk.of("admin", "ja")) {
            desk.show("search").fill("synonyms:ja", "ひとつだけ").click("synonyms:save");
            desk.page().locator(".ui-messages-error, .ui-message-error").first().waitFor();

            assertThat(desk.at("synonyms:ja").inputValue()).isEqualTo("ひとつだけ");
        }
    }

    @Test
    void aListOfMoreThanAPageIsTurnedBelowItUnderItsOwnName() {
        IntStream.range(0, 25).forEach(i -> site.uncached("/en/companies?q=qwx" + (char) ('a' + i) + "zk"));
        try (Desk desk = Desk.of("admin", "en")) {
            Locator pager = desk.page().locator("#missed .ui-paginator");
            desk.page().waitForCondition(() -> desk.show("search").page().locator("#missed .ui-paginator-next").first().isVisible());
            assertThat(pager.count()).isOne();
            assertThat(pager.getAttribute("aria-label")).isEqualTo(desk.page().locator("#missed h2").textContent());
            assertThat(Accessibility.problems(desk.page())).isEmpty();

            String first = missedRows(desk).first().textContent();
            pager.locator(".ui-paginator-next").click();
            desk.page().waitForFunction("first => document.querySelector('#missed tbody tr').textContent !== first", first);
            assertThat(pager.getAttribute("aria-label")).isEqualTo(desk.page().locator("#missed h2").textContent());
            assertThat(Accessibility.problems(desk.page())).isEmpty();
        }
    }

    private static Locator missedRows(Desk desk) {
        return desk.page().locator("#missed tbody tr");
    }

    @Test
    void aProtectedNameIsListedUntilItIsRemoved() {
        try (Desk desk = Desk.of("admin", "th")) {
            desk.show("search").fill("names:name", "โมโตซากะ");
            save(desk, "names:protect");
            Locator name = named(desk, "โมโตซากะ");
            name.waitFor();
            name.locator("[id$=':unprotect']").click();
            desk.page().waitForFunction("() => !document.getElementById('names').textContent.includes('โมโตซากะ')");
        }
    }

    @Test
    void aClickIsMeantForTheRowThatWasSeenWhateverOthersAddMeanwhile() {
        try (Desk desk = Desk.of("admin", "en"); Desk other = Desk.of("admin", "en")) {
            desk.show("search").fill("names:name", "Quokkaville");
            save(desk, "names:protect");
            other.show("search").fill("names:name", "Aardvarktown");
            save(other, "names:protect");

            named(desk, "Quokkaville").locator("[id$=':unprotect']").click();
            desk.page().waitForFunction("() => !document.getElementById('names').textContent.includes('Quokkaville')");

            desk.show("search");
            assertThat(named(desk, "Quokkaville").count()).isZero();
            named(desk, "Aardvarktown").locator("[id$=':unprotect']").click();
            desk.page().waitForFunction("() => !document.getElementById('names').textContent.includes('Aardvarktown')");
        }
    }

    private static Locator named(Desk desk, String name) {
        return desk.page().locator("[id='names:list'] tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void save(Desk desk, String button) {
        Page page = desk.page();
        page.evaluate("() => document.querySelectorAll('#notices .ui-messages-info').forEach(old => old.remove())");
        desk.click(button);
        page.locator("#notices .ui-messages-info").first().waitFor();
    }

    private static void rebuild(Desk desk) {
        save(desk, "index:rebuild");
        desk.page().waitForCondition(() -> {
            desk.show("search");
            return desk.at("index:rebuild").isEnabled() && desk.at("index").locator("[role=status]").textContent().contains("holds");
        });
    }

    private static Locator row(Desk desk, String words) {
        return desk.show("search").page().locator("[id='synonyms:rows'] tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Counted after the page was answered. */
    private static Locator awaitMissed(Desk desk, String words) {
        Locator missed = desk.page().locator("[id='missed:queries'] tbody tr").filter(new Locator.FilterOptions().setHasText(words));
        desk.page().waitForCondition(() -> {
            desk.show("search");
            return missed.count() == 1;
        });
        return missed;
    }

    private int finds(String words) {
        return Integer.parseInt("0" + site.get("/en/companies?q=" + words).page().selectFirst(".bar h2").text().replaceAll("\\D", ""));
    }

    private int awaitFinds(String words, int wanted) throws InterruptedException {
        for (int i = 0; i < 50 && finds(words) != wanted; i++) {
            Thread.sleep(100);
        }
        return finds(words);
    }
}
