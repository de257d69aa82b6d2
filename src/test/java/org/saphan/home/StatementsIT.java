package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.PublicPages;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** No public page asks the database more than six times, even when it comes from no cache. */
class StatementsIT {

    private static final int MOST = 6;
    private static final Pattern SQL = Pattern.compile("sql;desc=\"(\\d+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"th", "ja", "en"})
    void anUncachedPageTakesSixStatementsAtMost(String language) {
        Web web = Web.site();
        SoftAssertions softly = new SoftAssertions();
        for (String path : PublicPages.of(web).kinds(language)) {
            web.uncached("/" + language + "/" + path);

            Answer answer = web.uncached("/" + language + "/" + path);

            softly.assertThat(answer.status()).as(answer.path()).isEqualTo(200);
            softly.assertThat(statements(answer)).as(answer.path()).isLessThanOrEqualTo(MOST);
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"companies?q=a&industry=automotive&industry=robotics&country=TH&size=medium&sort=newest", "companies?country=JP&view=map",
        "search?q=%E0%B9%80%E0%B8%84%E0%B8%A3%E0%B8%B7%E0%B9%88%E0%B8%AD%E0%B8%87", "companies?q=nothinghasthisname"})
    void choosingMoreDoesNotAskMore(String path) {
        Web web = Web.site();
        web.uncached("/en/" + path);

        assertThat(statements(web.uncached("/en/" + path))).isLessThanOrEqualTo(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/companies", "/ja/"})
    void aCachedPageTakesNone(String path) {
        Web web = Web.site();
        web.get(path);

        assertThat(web.get(path).header("Cache-Status")).contains("saphan; hit");
    }

    private static int statements(Answer answer) {
        Matcher matcher = SQL.matcher(answer.header("Server-Timing").orElse(""));
        assertThat(matcher.find()).as("Server-Timing of " + answer).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
