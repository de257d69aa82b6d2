package org.saphan.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Chromium for all tests of this JVM; each test opens windows of its own in it, and what they complain about is kept. */
public final class Browser implements AutoCloseable {

    public static final int PHONE = 390;
    public static final int DESK = 1440;

    private static com.microsoft.playwright.Browser chromium;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private String site;

    private Browser(int width, boolean scripts, String language) {
        context = chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900).setJavaScriptEnabled(scripts).setLocale(language));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> complain(message));
        page.onPageError(error -> complaints.add("error on " + page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add("failed: " + request.url() + " " + request.failure()));
    }

    public static Browser open(int width, String language) {
        return new Browser(width, true, language);
    }

    public static Browser withoutScripts(int width, String language) {
        return new Browser(width, false, language);
    }

    /** @param site its address, without a slash at its end */
    public static Browser at(String site, int width, String language) {
        Browser browser = open(width, language);
        browser.site = site;
        return browser;
    }

    /** Shows a page of the shared site, or of the one it was opened at. */
    public Page show(String path) {
        page.navigate(site == null ? RunningSite.get().url(path) : site + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** The path of the page shown now, with its question. */
    public String path() {
        return PublicPages.path(page.url());
    }

    public void width(int width) {
        page.setViewportSize(width, 900);
    }

    /** How far the page can be scrolled sideways; 0 is right. */
    public int scrollsSideways() {
        return ((Number) page.evaluate("() => { const d = document.scrollingElement; return d.scrollWidth - d.clientWidth; }")).intValue();
    }

    /** What stood in the console, and what did not load, since the last question. */
    public List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    private void complain(ConsoleMessage message) {
        if ("error".equals(message.type()) || "warning".equals(message.type())) {
            complaints.add(message.type() + " on " + page.url() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("saphan.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                            "--disable-component-update", "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
