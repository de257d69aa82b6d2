package org.saphan.language.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.web.Tags;

/** Writes links to pages of the site as a list: {@code part:menu}. Every page has three of them, a template takes ten times the time. */
@FacesComponent(MenuView.TYPE)
public class MenuView extends UIComponentBase {

    public static final String TYPE = "org.saphan.language.web.MenuView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Frame frame = faces.getApplication().evaluateExpressionGet(faces, "#{frame}", Frame.class);
        Links links = faces.getApplication().evaluateExpressionGet(faces, "#{links}", Links.class);
        Phrases phrases = faces.getApplication().evaluateExpressionGet(faces, "#{phrases}", Phrases.class);
        boolean marks = Boolean.parseBoolean(String.valueOf(getAttributes().get("marks")));
        Tags tags = new Tags().open("ul", null);
        for (Object each : (Collection<?>) getAttributes().get("paths")) {
            String path = (String) each;
            tags.open("li", null).open("a", null).attribute("href", links.page(path)).attribute("aria-current", marks && frame.isHere(path) ? "true" : null)
                    .text(phrases.of(frame.label(path))).close("a").close("li");
        }
        faces.getResponseWriter().write(tags.close("ul").toString());
    }
}
