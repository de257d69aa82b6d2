package org.saphan.search.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Tags;
import org.saphan.search.FacetGroup;
import org.saphan.search.FacetOption;

/**
 * Writes facets with their values as check boxes and counts: {@code part:facets}. A template does the same, in ten times
 * the time: a directory has some two hundred of them on each page.
 */
@FacesComponent(FacetsView.TYPE)
public class FacetsView extends UIComponentBase {

    public static final String TYPE = "org.saphan.search.web.FacetsView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Phrases phrases = faces.getApplication().evaluateExpressionGet(faces, "#{phrases}", Phrases.class);
        Tags tags = new Tags();
        for (Object each : (Collection<?>) getAttributes().get("groups")) {
            FacetGroup group = (FacetGroup) each;
            tags.open("fieldset", "facet").open("legend", null).text(group.label()).close("legend");
            write(group.first(), tags);
            if (!group.rest().isEmpty()) {
                tags.open("details", null).open("summary", null).text(phrases.with("search.facet.more", Map.of("count", group.rest().size()))).close("summary");
                write(group.rest(), tags);
                tags.close("details");
            }
            tags.close("fieldset");
        }
        faces.getResponseWriter().write(tags.toString());
    }

    private static void write(List<FacetOption> options, Tags tags) {
        tags.open("ul", "options");
        options.forEach(option -> write(option, tags));
        tags.close("ul");
    }

    private static void write(FacetOption option, Tags tags) {
        tags.open("li", null).open("label", null).open("input", null)
                .attribute("type", "checkbox").attribute("name", option.facet()).attribute("value", option.value());
        if (option.chosen()) {
            tags.attribute("checked", "checked");
        }
        tags.closeEmpty().open("span", null).text(option.label()).close("span")
                .open("span", "count").text(option.count()).close("span").close("label").close("li");
    }
}
