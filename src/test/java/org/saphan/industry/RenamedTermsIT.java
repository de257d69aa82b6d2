package org.saphan.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.language.Language.EN;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.saphan.account.Duty;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.language.Language;
import org.saphan.search.Directory;
import org.saphan.search.ListingQuery;
import org.saphan.testing.ContainerDatabase;
import org.saphan.testing.TestArchive;
import org.saphan.testing.inside.Given;

/** What carries a code is called by its new name, and found by it. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class RenamedTermsIT {

    /** That of every company that is given. */
    private static final String CODE = "automotive";
    private static final Map<String, String> NAMES = Map.of("th", "ยานควอกกา", "ja", "クオッカ車両", "en", "Quokka carriages");

    @Inject
    Given given;

    @Inject
    ReferenceData data;

    @Inject
    Directory directory;

    private final Map<String, String> before = new HashMap<>();
    private Company company;

    @Deployment
    static WebArchive saphan() {
        return TestArchive.saphan();
    }

    @BeforeEach
    void aCompanyIsFoundByTheOldName() throws InterruptedException {
        for (Language language : Language.values()) {
            before.put(language.tag(), given.value("SELECT name FROM industry_label WHERE code = ?1 AND language = ?2", CODE, language.tag()).toString());
        }
        company = given.company();
        given.live(company, EN, "Kangaroo Wheels");
        given.await(() -> isFound("kangaroo wheels"));
        given.await(() -> isFound(before.get("en")));
    }

    @AfterEach
    void itIsCalledAsBefore() throws InterruptedException {
        rename(before);
        given.await(() -> isFound(before.get("en")));
    }

    private void rename(Map<String, String> names) {
        given.signedIn(Duty.ADMINISTER);
        data.rename(IndustryProfiles.KIND, CODE, names);
    }

    /** Among the latest, for others carry the code, too. */
    private boolean isFound(String words) {
        ListingQuery query = new ListingQuery(EN, List.of(Companies.KIND), words, Map.of(), ListingQuery.Sort.NEWEST, false, 0, 50);
        return directory.find(query, List.of()).listings().stream().anyMatch(found -> found.slug().equals(company.getSlug()));
    }

    private String listed(Language reader) {
        return given.value("SELECT title FROM listing WHERE kind = ?1 AND slug = ?2 AND reader = ?3", IndustryProfiles.KIND, CODE, reader.tag()).toString();
    }

    @Test
    void anIndustryIsListedByItsNewNameAtOnceAndItsCompaniesAreFoundByItSoon() throws InterruptedException {
        assertThat(isFound("quokka carriages")).isFalse();

        rename(NAMES);

        for (Language reader : Language.values()) {
            assertThat(listed(reader)).isEqualTo(NAMES.get(reader.tag()));
        }
        given.await(() -> isFound("quokka carriages"));
        assertThat(isFound("クオッカ車両")).as("by its name in another language").isTrue();
        assertThat(isFound(before.get("en"))).as("by the old name").isFalse();
    }
}
