package org.saphan.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;
import static org.saphan.language.Language.JA;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** Links in texts follow their contents, wherever those move. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class ContentLinksIT {

    @Inject
    Given given;

    @Inject
    Companies companies;

    @Inject
    Writing writing;

    @Inject
    EditorialDesk desk;

    @Inject
    ContentLinks links;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    private static String link(String href) {
        return "<p>See <a href=\"" + href + "\">them</a>.</p>";
    }

    @Test
    void anAddressOfThisSiteIsKeptByItsContentAndShownInTheReadersLanguage() {
        Company company = given.company();
        given.live(company, EN, "target");

        String kept = links.kept(link("/th/companies/" + company.getSlug()));

        assertThat(kept).isEqualTo(link("content:company/" + company.getId()));
        assertThat(links.shown(kept, JA)).isEqualTo(link("/ja/companies/" + company.getSlug()));
    }

    @Test
    void whatNamesNoContentStaysAsItWasTyped() {
        for (String href : new String[] {"https://www.diprom.go.th/th/companies/x", "/th/companies/nobody-has-this", "/th/companies", "/xx/news/a", "mailto:a@b.example"}) {
            assertThat(links.kept(link(href))).isEqualTo(link(href));
        }
    }

    @Test
    void aLinkFollowsItsContentToAnotherAddress() {
        Company company = given.company();
        given.live(company, EN, "target");
        given.signedIn(Duty.WRITE);

        writing.rename(companies, company.getId(), company.getSlug() + "-moved");

        assertThat(links.shown(link("content:company/" + company.getId()), EN)).isEqualTo(link("/en/companies/" + company.getSlug() + "-moved"));
    }

    @Test
    void ofWhatIsNotPublicAnyMoreTheWordsStay() {
        Company company = given.company();
        CompanyText live = given.live(company, EN, "target");
        String href = "content:company/" + company.getId();
        assertThat(links.leadsSomewhere(href)).isTrue();
        given.signedIn(Duty.REVIEW);

        desk.retire(companies, live);

        assertThat(links.shown(link(href), EN)).isEqualTo("<p>See them.</p>");
        assertThat(links.leadsSomewhere(href)).isFalse();
    }
}
