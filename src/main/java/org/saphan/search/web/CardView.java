package org.saphan.search.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import org.saphan.platform.web.Tags;
import org.saphan.search.Listing;

/**
 * Writes one listing as the text of a card, or a collection of them as the items of a list: {@code part:listing}. A template
 * does the same, in five times the time; a page of a directory spends most of its time on its cards.
 */
@FacesComponent(CardView.TYPE)
public class CardView extends UIComponentBase {

    public static final String TYPE = "org.saphan.search.web.CardView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Tags tags = new Tags();
        CardWriter writer = faces.getApplication().evaluateExpressionGet(faces, "#{cardWriter}", CardWriter.class);
        Object value = getAttributes().get("value");
        if (value instanceof Listing listing) {
            writer.write(listing, tags);
        } else if (value instanceof Collection<?> listings) {
            for (Object listing : listings) {
                tags.open("li", "card");
                writer.write((Listing) listing, tags);
                tags.close("li");
            }
        }
        faces.getResponseWriter().write(tags.toString());
    }
}
