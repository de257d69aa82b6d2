package org.saphan.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Consumer;

/** Writes a part of a page that is finished, or its components for the first time: see {@link KeptHandler}. */
final class KeptView extends UIComponentBase {

    private final String markup;
    private final Consumer<String> keep;

    KeptView(String markup) {
        this.markup = markup;
        keep = null;
    }

    KeptView(Consumer<String> keep) {
        markup = null;
        this.keep = keep;
    }

    @Override
    public String getFamily() {
        return KeptView.class.getName();
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        faces.getResponseWriter().write(markup == null ? write(faces) : markup);
    }

    private String write(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter part = new StringWriter();
        ResponseWriter writer = page.cloneWithWriter(part);
        faces.setResponseWriter(writer);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
            writer.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        keep.accept(part.toString());
        return part.toString();
    }
}
