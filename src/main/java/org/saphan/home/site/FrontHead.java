package org.saphan.home.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.saphan.language.Language;
import org.saphan.language.web.Agency;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.JsonText;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.time.Clocks;

/** What the front page tells the frame and search engines, and the time it is made at. */
@RequestScoped
public class FrontHead {

    @Inject
    PageHead head;

    @Inject
    Links links;

    @Inject
    Agency agency;

    @Inject
    Phrases phrases;

    @Inject
    Clock clock;

    Language reader() {
        return head.reader();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Clocks.today(clock);
    }

    void describe() {
        head.describe(phrases.of("home.title"), phrases.of("home.lead")).data(webSite());
    }

    private JsonObject webSite() {
        String search = links.getBase() + links.page("search") + "?q={search_term_string}";
        return JsonText.BUILDERS.createObjectBuilder()
                .add("@context", "https://schema.org").add("@type", "WebSite")
                .add("name", agency.getName())
                .add("inLanguage", head.reader().tag())
                .add("url", links.getBase() + links.page(""))
                .add("potentialAction", JsonText.BUILDERS.createObjectBuilder().add("@type", "SearchAction")
                        .add("target", JsonText.BUILDERS.createObjectBuilder().add("@type", "EntryPoint").add("urlTemplate", search))
                        .add("query-input", "required name=search_term_string"))
                .build();
    }
}
