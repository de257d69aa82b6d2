package org.saphan.news.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.saphan.editorial.Shown;
import org.saphan.language.Language;
import org.saphan.language.web.Agency;
import org.saphan.language.web.Links;
import org.saphan.language.web.PageHead;
import org.saphan.media.MediaLibrary;
import org.saphan.media.Picture;
import org.saphan.news.News;
import org.saphan.news.NewsItems;
import org.saphan.news.NewsText;
import org.saphan.platform.text.Phrases;

/** What the page of one news tells the frame and search engines. */
@RequestScoped
public class NewsArticleHead {

    @Inject
    PageHead head;

    @Inject
    Agency agency;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    @Inject
    Links links;

    @Inject
    MediaLibrary media;

    Language reader() {
        return reader;
    }

    void describe(Shown<NewsText> shown) {
        head.describe(shown.edition().getWords().getTitle(), shown.edition().getWords().getSummary())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("news", phrases.of("news.list.title"))
                .type("article")
                .data(article(shown));
    }

    /** The item's picture, or null. */
    Picture picture(News news) {
        return media.picture(news.getFacts().getPictureId(), reader).orElse(null);
    }

    private JsonObject article(Shown<NewsText> shown) {
        NewsText text = shown.edition();
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("@context", "https://schema.org").add("@type", "NewsArticle")
                .add("headline", text.getWords().getTitle())
                .add("inLanguage", text.getLanguage().tag())
                .add("datePublished", text.getOwner().getFacts().getDay().toString())
                .add("dateModified", text.getDatedAt().toString())
                .add("mainEntityOfPage", links.absolute(NewsItems.KIND, text.getOwner().getSlug(), text.getLanguage()))
                .add("author", publisher()).add("publisher", publisher());
        if (text.getWords().getSummary() != null) {
            data.add("description", text.getWords().getSummary());
        }
        return data.build();
    }

    private JsonObject publisher() {
        return Json.createObjectBuilder().add("@type", "Organization").add("name", agency.getName()).add("url", links.getBase() + "/").build();
    }
}
