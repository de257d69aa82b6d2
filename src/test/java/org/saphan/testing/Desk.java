package org.saphan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** Somebody at the desk: a window of their own, signed in, with the desk in one language; their clicks and fields are counted. */
public final class Desk implements AutoCloseable {

    /** With what the person works. By keyboard everything is reached with Tab. */
    public enum Hand { MOUSE, KEYBOARD }

    private static final Pattern ID = Pattern.compile("[?&]id=(\\d+)");

    private final Browser browser;
    private final String person;
    private final Hand hand;
    private int actions;

    private Desk(Browser browser, String person, Hand hand) {
        this.browser = browser;
        this.person = person;
        this.hand = hand;
    }

    /** @param account such as {@code reviewer-th} */
    public static Desk of(String account, String language) {
        return of(account, language, Browser.DESK);
    }

    public static Desk of(String account, String language, int width) {
        return opened(new Desk(Browser.open(width, language), account, Hand.MOUSE), language);
    }

    public static Desk of(String account, String language, Hand hand) {
        return opened(new Desk(Browser.open(Browser.DESK, language), account, hand), language);
    }

    /** At the site that sends mails. */
    public static Desk at(MailingSite site, String account, String language) {
        return opened(new Desk(Browser.at(site.url(""), Browser.DESK, language), account, Hand.MOUSE), language, site.demoPassword());
    }

    private static Desk opened(Desk desk, String language) {
        return opened(desk, language, RunningSite.get().demoPassword());
    }

    private static Desk opened(Desk desk, String language, String password) {
        desk.signIn(password);
        desk.speak(language);
        desk.actions = 3;
        return desk;
    }

    private void signIn(String password) {
        browser.show("/desk/sign-in");
        page().locator("[id='door:email']").fill(person + "@saphan.example");
        page().locator("[id='door:password']").fill(password);
        page().locator("[id='door:go']").click();
        page().waitForURL(url -> url.contains("/desk/today"));
    }

    private void speak(String language) {
        if (!language.equals(page().locator("html").getAttribute("lang"))) {
            browser.show("/desk/account");
            page().locator("#speak input[lang=" + language + "]").click();
            page().waitForFunction("language => document.documentElement?.lang === language", language);
        }
        browser.show("/desk/today");
    }

    public Page page() {
        return browser.page();
    }

    public Browser browser() {
        return browser;
    }

    /** Goes to a page of the desk: {@code show("words?kind=news")}. */
    public Desk show(String page) {
        browser.show("/desk/" + page);
        return ready();
    }

    private Desk ready() {
        page().waitForLoadState(LoadState.LOAD);
        page().waitForFunction("() => window.Saphan !== undefined && new Promise(begun => jQuery(() => begun(true)))");
        page().waitForFunction("() => !document.querySelector('.ui-texteditor') || document.querySelector('.ql-editor') !== null");
        return this;
    }

    /** Goes to the words of a content. */
    public Desk show(String page, String kind, long id, String language) {
        return show(page + "?kind=" + kind + "&id=" + id + "&language=" + language);
    }

    public Locator at(String id) {
        return page().locator(css(id));
    }

    public Desk fill(String id, String words) {
        actions++;
        if (hand == Hand.KEYBOARD) {
            reach(css(id));
            page().keyboard().press("Control+A");
            page().keyboard().insertText(words);
        } else {
            at(id).fill(words);
        }
        return this;
    }

    /** Types into formatted text, at its end. */
    public Desk type(String words) {
        actions++;
        if (hand == Hand.KEYBOARD) {
            reach(".ql-editor");
        } else {
            page().locator(".ql-editor").first().click();
        }
        page().keyboard().press("Control+End");
        page().keyboard().insertText(words);
        return this;
    }

    /** Chooses in a list in which nothing, its first entry, is chosen. */
    public Desk choose(String id, String value) {
        actions++;
        at(id).waitFor();
        if (hand == Hand.KEYBOARD) {
            reach(css(id));
            Object steps = at(id).evaluate("(list, value) => [...list.options].findIndex(option => option.value === value)", value);
            for (int i = 0; i < ((Number) steps).intValue(); i++) {
                page().keyboard().press("ArrowDown");
            }
        } else {
            at(id).selectOption(value);
        }
        return this;
    }

    public Desk click(String id) {
        press(css(id));
        return this;
    }

    /** Clicks a link and waits for where it leads. */
    public Desk follow(String link) {
        String here = page().url();
        press(link);
        page().waitForURL(url -> !url.equals(here));
        return ready();
    }

    private void press(String selector) {
        actions++;
        if (hand == Hand.KEYBOARD) {
            reach(selector);
            page().keyboard().press("Enter");
        } else {
            page().locator(selector).first().click();
        }
    }

    private static String css(String id) {
        return "[id='" + id + "']";
    }

    /** Presses Tab until the focus is there; beyond the last place it begins again with the first. */
    public void reach(String selector) {
        for (int presses = 0; presses < 200; presses++) {
            if ((Boolean) page().evaluate("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector)) {
                return;
            }
            page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page().url());
    }

    /** Waits until the page says something that was done or refused. */
    public String told() {
        Locator told = page().locator("#notices li, #told .note").first();
        told.waitFor();
        return told.textContent().strip();
    }

    /** Waits until what is typed is kept: nothing is marked as unsaved and the address names the content. */
    public long kept() {
        page().waitForURL(url -> ID.matcher(url).find());
        page().waitForFunction("() => document.getElementById('unsaved') === null || document.getElementById('unsaved').hidden");
        var id = ID.matcher(page().url());
        assertThat(id.find()).isTrue();
        return Long.parseLong(id.group(1));
    }

    /** The state beside the words, in the language of the desk. */
    public String state() {
        return page().locator(".state").first().textContent().strip();
    }

    public void awaitState(String state) {
        page().waitForFunction("state => document.querySelector('.state')?.textContent.trim() === state", state);
    }

    /** How many clicks and filled fields it took since signing in, which counts for three. */
    public int actions() {
        return actions;
    }

    @Override
    public void close() {
        browser.close();
    }
}
