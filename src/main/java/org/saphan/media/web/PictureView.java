package org.saphan.media.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import org.saphan.media.Picture;

/**
 * Writes a picture in the size that the reader's screen wants, cut around what matters in it: {@code part:picture}.
 * A template cannot, since Faces leaves out an empty {@code alt} and ends the {@code source}, which has no end in HTML.
 */
@FacesComponent(PictureView.TYPE)
public class PictureView extends UIComponentBase {

    public static final String TYPE = "org.saphan.media.web.PictureView";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getAttributes().get("picture") instanceof Picture picture) {
            ResponseWriter out = faces.getResponseWriter();
            out.startElement("picture", this);
            if (picture.webp() != null) {
                out.startElement("source", this);
                attribute(out, "type", "image/webp");
                attribute(out, "srcset", picture.webp());
                attribute(out, "sizes", getAttributes().get("sizes"));
            }
            writeImage(out, picture, faces.getViewRoot().getLocale().getLanguage());
            out.endElement("picture");
        }
    }

    private void writeImage(ResponseWriter out, Picture picture, String reader) throws IOException {
        out.startElement("img", this);
        attribute(out, "class", picture.focus().classes());
        attribute(out, "src", picture.address());
        if (picture.others() != null) {
            attribute(out, "srcset", picture.others());
            attribute(out, "sizes", getAttributes().get("sizes"));
        }
        attribute(out, "alt", Objects.toString(picture.alt(), ""));
        if (picture.language() != null && !picture.language().tag().equals(reader)) {
            attribute(out, "lang", picture.language().tag());
        }
        attribute(out, "width", picture.width());
        attribute(out, "height", picture.height());
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("eager")))) {
            attribute(out, "fetchpriority", "high");
        } else {
            attribute(out, "loading", "lazy");
        }
        out.endElement("img");
    }

    private static void attribute(ResponseWriter out, String name, Object value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }
}
