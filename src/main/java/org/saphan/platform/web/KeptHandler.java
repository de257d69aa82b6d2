package org.saphan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * A part that is the same on many pages, such as the footer: {@code part:kept}. What it holds is built and written once; then
 * the page gets the finished text, and no components. Half of what a page cost went into its frame.
 */
public final class KeptHandler extends TagHandler {

    private final TagAttribute as;

    public KeptHandler(TagConfig config) {
        super(config);
        as = getRequiredAttribute("as");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        FacesContext faces = context.getFacesContext();
        KeptMarkup kept = faces.getApplication().evaluateExpressionGet(faces, "#{keptMarkup}", KeptMarkup.class);
        String name = as.getValue(context);
        long position = kept.position();
        String markup = kept.find(name);
        KeptView view = markup == null ? new KeptView(written -> kept.keep(name, position, written)) : new KeptView(markup);
        view.setId(faces.getViewRoot().createUniqueId());
        parent.getChildren().add(view);
        if (markup == null) {
            nextHandler.apply(context, view);
        }
    }
}
