package org.saphan.search.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import org.saphan.language.web.Links;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Assets;
import org.saphan.platform.web.Tags;
import org.saphan.search.Browsing;
import org.saphan.search.Pager;

/** Writes the links to the other pages of a list: {@code part:pager}. Nothing when there is one page. */
@FacesComponent(PagerView.TYPE)
public class PagerView extends UIComponentBase {

    public static final String TYPE = "org.saphan.search.web.PagerView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Pager pager = (Pager) getAttributes().get("pager");
        if (pager.isNeeded()) {
            Phrases phrases = faces.getApplication().evaluateExpressionGet(faces, "#{phrases}", Phrases.class);
            Links links = faces.getApplication().evaluateExpressionGet(faces, "#{links}", Links.class);
            Assets assets = faces.getApplication().evaluateExpressionGet(faces, "#{assets}", Assets.class);
            Writing writing = new Writing(pager, (Browsing) getAttributes().get("browsing"), links, phrases, new Tags());
            writing.all(assets.url("image/icons.svg") + "#arrow");
            faces.getResponseWriter().write(writing.tags.toString());
        }
    }

    private record Writing(Pager pager, Browsing browsing, Links links, Phrases phrases, Tags tags) {

        void all(String arrow) {
            tags.open("nav", null).attribute("aria-label", phrases.of("site.pager")).open("ul", "pager");
            if (pager.getPage() > 1) {
                link(pager.getPage() - 1).attribute("rel", "prev").text(phrases.of("site.pager.previous")).close("a").close("li");
            }
            pager.getNumbers().forEach(this::number);
            if (pager.getPage() < pager.getLast()) {
                link(pager.getPage() + 1).attribute("rel", "next").text(phrases.of("site.pager.next")).icon(arrow).close("a").close("li");
            }
            tags.close("ul").close("nav");
        }

        private void number(int number) {
            if (number == 0) {
                tags.open("li", null).open("span", null).text("…").close("span").close("li");
            } else {
                link(number).attribute("aria-current", number == pager.getPage() ? "page" : null)
                        .attribute("aria-label", phrases.with("site.pager.page", Map.of("number", number))).text(number).close("a").close("li");
            }
        }

        private Tags link(int page) {
            return tags.open("li", null).open("a", null).attribute("href", links.here(browsing.paging(page)));
        }
    }
}
