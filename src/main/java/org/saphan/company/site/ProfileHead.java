package org.saphan.company.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import org.saphan.company.Companies;
import org.saphan.company.Company;
import org.saphan.company.CompanyText;
import org.saphan.editorial.Shown;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.media.MediaLibrary;
import org.saphan.media.Picture;
import org.saphan.platform.text.JsonText;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;

/** What a company's profile tells the frame and search engines. */
@RequestScoped
public class ProfileHead {

    @Inject
    PageHead head;

    @Inject
    MediaLibrary media;

    @Inject
    Taxonomy taxonomy;

    @Inject
    Links links;

    @Inject
    Phrases phrases;

    @Inject
    Clock clock;

    @Inject
    Language reader;

    Language reader() {
        return reader;
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    /** Returns the company's picture, or null. */
    Picture describe(Shown<CompanyText> shown) {
        CompanyText text = shown.edition();
        Picture picture = media.picture(text.getOwner().getFacts().getPictureId(), reader).orElse(null);
        head.describe(text.getWords().getName(), text.getWords().getSummary())
                .languages(shown.languages(), text.getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("companies", phrases.of("company.directory.title"))
                .type("profile")
                .data(organisation(shown));
        return picture;
    }

    private JsonObject organisation(Shown<CompanyText> shown) {
        Company company = shown.edition().getOwner();
        JsonArrayBuilder names = JsonText.BUILDERS.createArrayBuilder();
        shown.others().forEach(other -> names.add(other.getWords().getName()));
        JsonObjectBuilder data = JsonText.BUILDERS.createObjectBuilder()
                .add("@context", "https://schema.org").add("@type", "Organization")
                .add("name", shown.edition().getWords().getName())
                .add("alternateName", names)
                .add("description", shown.edition().getWords().getSummary())
                .add("url", links.absolute(Companies.KIND, company.getSlug(), shown.edition().getLanguage()))
                .add("address", JsonText.BUILDERS.createObjectBuilder().add("@type", "PostalAddress")
                        .add("addressCountry", company.getFacts().getCountry())
                        .add("addressRegion", taxonomy.region(company.getFacts().getRegion(), reader)));
        if (company.getFacts().getEmployees() != null) {
            data.add("numberOfEmployees", JsonText.BUILDERS.createObjectBuilder().add("@type", "QuantitativeValue")
                    .add("value", company.getFacts().getEmployees()));
        }
        return data.build();
    }
}
