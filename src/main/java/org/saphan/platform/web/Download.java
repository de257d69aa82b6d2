package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /**
     * What somebody attached, under the name it had there.
     *
     * @param type as it was found to be, not as it was said to be
     */
    public static void attachment(HttpServletResponse response, String name, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
