package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.Web;
import org.saphan.testing.Web.Answer;

/** Only the bare address chooses a language; every other address stays what it is, in one spelling. */
class RedirectsIT {

    private final Web web = Web.site();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ja | /ja/",
        "th | /th/",
        "th-TH,th;q=0.9,en;q=0.8 | /th/",
        "fr | /en/",
        "fr-FR,fr;q=0.9,ja;q=0.5 | /ja/",
        "en;q=0.1, th;q=0.5, ja;q=0.9 | /ja/",
        "ja;q=0, th;q=0.3 | /th/",
        "* | /en/",
        "nonsense;q=x | /en/",
    })
    void theBareAddressLeadsToTheLanguageTheBrowserAsksFor(String accepted, String target) {
        Answer answer = web.get("/", "Accept-Language", accepted);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains(target);
        assertThat(answer.header("Vary")).get().asString().contains("Accept-Language");
        assertThat(answer.header("Cache-Control")).get().asString().doesNotContain("public");
    }

    @Test
    void withoutAWishItIsEnglish() {
        assertThat(web.get("/").header("Location")).contains("/en/");
    }

    @ParameterizedTest
    @CsvSource({"/en, /en/", "/ja, /ja/", "/th, /th/", "/en/companies/, /en/companies", "/ja/companies//, /ja/companies",
        "/th/companies/?q=a&sort=newest, /th/companies?q=a&sort=newest"})
    void eachPageHasOneAddress(String other, String address) {
        Answer answer = web.get(other);

        assertThat(answer.status()).as(other).isEqualTo(301);
        assertThat(answer.header("Location")).as(other).contains(address);
    }

    @Test
    void deepAddressesAreNotRedirectedByLanguage() {
        assertThat(web.get("/en/companies", "Accept-Language", "ja").status()).isEqualTo(200);
        assertThat(web.get("/th/", "Accept-Language", "ja").status()).isEqualTo(200);
    }
}
