package org.saphan.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphan.media.MediaLibrary;
import org.saphan.platform.NotFound;

/** Serves pictures and documents at {@code /media/{digest}/{name}}; such an address never changes its bytes. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{12})/([a-z0-9][a-z0-9.-]*)");

    @Inject
    MediaLibrary library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        if (!address.matches()) {
            throw new NotFound("media", request.getPathInfo());
        }
        String tag = '"' + address.group(1) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        // a drawing may hold a style sheet of its own, but nothing that runs or loads
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        MediaLibrary.Rendition file = library.find(address.group(2), address.group(1))
                .map(media -> new MediaLibrary.Rendition(media.getMediaType(), media.getBytes()))
                .or(() -> library.rendition(address.group(2), address.group(1)))
                .orElseThrow(() -> new NotFound("media", address.group()));
        response.setContentType(file.mediaType());
        if (!file.mediaType().startsWith("image/")) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + address.group(2) + "\"");
        }
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
