package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Files that somebody else made: handed out to be saved, never shown by the browser as part of this site. */
public final class Download {

    private Download() {
    }

    /** @param name of which only what is safe in a header is kept */
    public static void name(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
    }

    public static void send(HttpServletResponse response, String name, byte[] bytes) throws IOException {
        name(response, name);
        response.setContentType("application/octet-stream");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
