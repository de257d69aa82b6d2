package org.saphan.search.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import org.saphan.platform.web.Tags;
import org.saphan.search.FacetOption;

/**
 * Writes the values of a facet as check boxes with their counts: {@code part:options}. A template does the same, in ten times
 * the time: a directory has some two hundred of them on each page.
 */
@FacesComponent(OptionsView.TYPE)
public class OptionsView extends UIComponentBase {

    public static final String TYPE = "org.saphan.search.web.OptionsView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Tags tags = new Tags();
        tags.open("ul", "options");
        for (Object option : (Collection<?>) getAttributes().get("options")) {
            write((FacetOption) option, tags);
        }
        faces.getResponseWriter().write(tags.close("ul").toString());
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
