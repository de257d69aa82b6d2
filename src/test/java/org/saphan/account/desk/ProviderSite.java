package org.saphan.account.desk;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.saphan.launcher.TestMariadb;
import org.saphan.testing.Browser;
import org.saphan.testing.OpenIdProvider;
import org.saphan.testing.SaphanProcess;
import org.saphan.testing.TestFolder;

/** A site whose door has the second way, with the provider to which it leads. */
final class ProviderSite {

    /** Of the demonstration accounts here. */
    static final String PASSWORD = "spoken only in this test";

    private final OpenIdProvider provider;
    private final TestMariadb.Access database;
    private final SaphanProcess saphan;

    private ProviderSite(OpenIdProvider provider, TestMariadb.Access database, SaphanProcess saphan) {
        this.provider = provider;
        this.database = database;
        this.saphan = saphan;
    }

    static ProviderSite start() {
        OpenIdProvider provider = OpenIdProvider.at(SaphanProcess.freePort());
        TestMariadb.Access database = TestMariadb.get().empty("provider");
        Path home = TestFolder.of("provider");
        return new ProviderSite(provider, database, SaphanProcess.start(home, SaphanProcess.freePort(), Map.of(
                "SAPHAN_DEMO", "true", "SAPHAN_DEMO_PASSWORD", PASSWORD, "SAPHAN_DATABASE_URL", database.url(),
                "SAPHAN_DATABASE_USER", database.user(), "SAPHAN_DATABASE_PASSWORD", database.password(), "SAPHAN_OPENID_ISSUER", provider.issuer(),
                "SAPHAN_OPENID_CLIENT_ID", "saphan", "SAPHAN_OPENID_CLIENT_SECRET", "between the two of us")).awaitReady());
    }

    void stop() {
        saphan.kill();
        provider.close();
    }

    String url(String path) {
        return saphan.url(path);
    }

    OpenIdProvider provider() {
        return provider;
    }

    /** Wants a page of the desk, takes the second way and stands before the provider's door. */
    Page door(Browser browser, String wanted) {
        Page page = browser.page();
        page.navigate(url(wanted));
        page.locator("#provider").click();
        page.locator("input[name=username]").waitFor();
        return page;
    }

    /** Says at the provider's door who somebody is. */
    void answer(Page page, String subject, String claims) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]").fill("{" + claims + "}");
        page.locator("input[type=submit]").click();
    }

    static String verified(String account) {
        return "\"email\": \"" + account + "@saphan.example\", \"email_verified\": true";
    }

    /** How often the trail says so: of a demonstration account, or of nobody who is known. */
    long trail(String action, String account) {
        try (Connection connection = database.connect(); PreparedStatement question = connection.prepareStatement(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND content_id = COALESCE((SELECT id FROM person WHERE email = ?), 0)")) {
            question.setString(1, action);
            question.setString(2, account + "@saphan.example");
            ResultSet answer = question.executeQuery();
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
