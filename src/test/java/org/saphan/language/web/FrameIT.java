package org.saphan.language.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.language.Language;
import org.saphan.testing.Web;

/** What is around every public page, which is written once and kept: each page has to get its own. */
class FrameIT {

    private final Web site = Web.site();

    @Test
    void everyPageHasTheFrameInItsLanguageHoweverOftenItIsAskedFor() {
        for (int time = 0; time < 2; time++) {
            for (Language language : Language.values()) {
                for (String path : List.of("", "companies", "news", "about")) {
                    Document page = site.get("/" + language.tag() + "/" + path).page();
                    assertThat(page.select("header.top, footer.foot, main")).hasSize(3);
                    for (Element link : page.select("header .nav a, header .brand, footer nav a, head link[type$=atom+xml]")) {
                        assertThat(link.attr("href")).as("%s on %s/%s", link, language, path).startsWith("/" + language.tag() + "/");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"companies, companies", "companies/siam-precision-moulds, companies", "news, news", "about, about", "'', ''", "search, ''", "privacy, ''"})
    void theMenuMarksWhereThePageIs(String path, String section) {
        List<String> marked = site.get("/ja/" + path).page().select("header .nav [aria-current]").eachAttr("href");

        assertThat(marked).isEqualTo(section.isEmpty() ? List.of() : List.of("/ja/" + section));
    }

    @ParameterizedTest
    @CsvSource({"companies, true", "mou, true", "'', false", "search, false"})
    void theHeaderHoldsASearchUnlessThePageIsOne(String path, boolean searchable) {
        assertThat(site.get("/th/" + path).page().select("header.top form").isEmpty()).isEqualTo(!searchable);
    }
}
