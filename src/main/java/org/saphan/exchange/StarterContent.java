package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import org.saphan.industry.Industry;
import org.saphan.industry.IndustryProfiles;
import org.saphan.industry.IndustryText;
import org.saphan.industry.IndustryWords;
import org.saphan.page.Page;
import org.saphan.page.PageText;
import org.saphan.page.PageWords;
import org.saphan.page.Pages;

/** The pages and the profiles of industries that every installation begins with. */
@ApplicationScoped
@Transactional
class StarterContent {

    @Inject
    Publisher publisher;

    @Inject
    IndustryProfiles industries;

    @Inject
    Pages pages;

    void load() {
        for (JsonObject item : ContentFile.items("starter/industries.json")) {
            Industry industry = industries.industry(item.getString("code"));
            publisher.publish(industries, item, (language, words) -> new IndustryText(industry, language, industryWords(words)));
        }
        for (JsonObject item : ContentFile.items("starter/pages.json")) {
            Page page = publisher.keep(new Page(item.getString("slug"), false));
            publisher.publish(pages, item, (language, words) -> new PageText(page, language, pageWords(words)));
        }
    }

    private static IndustryWords industryWords(JsonObject words) {
        IndustryWords profile = new IndustryWords();
        profile.setSummary(words.getString("summary"));
        profile.setBody(words.getString("body"));
        return profile;
    }

    private static PageWords pageWords(JsonObject words) {
        PageWords page = new PageWords();
        page.setTitle(words.getString("title"));
        page.setSummary(ContentFile.text(words, "summary"));
        page.setBody(words.getString("body"));
        return page;
    }
}
