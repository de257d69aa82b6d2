package org.saphan.news.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import org.saphan.editorial.Shown;
import org.saphan.editorial.Slugs;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.media.Picture;
import org.saphan.news.News;
import org.saphan.news.NewsItems;
import org.saphan.news.NewsText;
import org.saphan.news.NewsWords;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;

/** One news: {@code site/news/…}. */
@Named
@RequestScoped
public class NewsArticle {

    @Inject
    NewsItems newsItems;

    @Inject
    Slugs slugs;

    @Inject
    Directory directory;

    @Inject
    NewsArticleHead head;

    private String slug;
    private Shown<NewsText> shown;
    private List<Listing> linked;
    private Picture picture;

    @Transactional
    public void load() {
        Language reader = head.reader();
        shown = Shown.to(reader, newsItems.live(slug)).orElseThrow(() -> slugs.lost(NewsItems.KIND, slug));
        linked = directory.linked(NewsItems.KIND, getNews().getId(), reader);
        picture = head.picture(getNews());
        head.describe(shown);
    }

    public News getNews() {
        return shown.edition().getOwner();
    }

    public NewsWords getWords() {
        return shown.edition().getWords();
    }

    public Language getLanguage() {
        return shown.edition().getLanguage();
    }

    /** What is linked with it, of one kind. */
    public List<Listing> linked(String kind) {
        return linked.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** Null when there is none. */
    public Picture getPicture() {
        return picture;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
