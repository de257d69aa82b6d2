package org.saphan.organisation.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.saphan.editorial.Shown;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.organisation.OrganisationText;
import org.saphan.organisation.Organisations;
import org.saphan.organisation.RegionPairs;
import org.saphan.platform.text.Phrases;

/** What the page of one organisation tells the frame and search engines. */
@RequestScoped
public class OrganisationProfileHead {

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    @Inject
    Links links;

    @Inject
    RegionPairs regionPairs;

    Language reader() {
        return reader;
    }

    void describe(Shown<OrganisationText> shown) {
        head.describe(shown.edition().getWords().getName(), shown.edition().getWords().getSummary())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("organisations", phrases.of("organisation.list.title"))
                .type("website")
                .data(organisation(shown));
    }

    /** The pairs that hold this region; none for null. */
    List<RegionPairs.Pair> pairs(String region) {
        return region == null ? List.of() : regionPairs.all().stream()
                .filter(pair -> pair.thai().equals(region) || pair.japanese().equals(region)).toList();
    }

    private JsonObject organisation(Shown<OrganisationText> shown) {
        OrganisationText text = shown.edition();
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("@context", "https://schema.org").add("@type", "GovernmentOrganization")
                .add("name", text.getWords().getName())
                .add("url", links.absolute(Organisations.KIND, text.getOwner().getSlug(), text.getLanguage()))
                .add("address", Json.createObjectBuilder().add("@type", "PostalAddress")
                        .add("addressCountry", text.getOwner().getFacts().getCountry()));
        if (text.getOwner().getFacts().getAcronym() != null) {
            data.add("alternateName", text.getOwner().getFacts().getAcronym());
        }
        return data.build();
    }
}
