package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.saphan.platform.settings.Setting;

/** The site's address up to and without the first slash: as set, or as the reader asked for it. */
@ApplicationScoped
public class BaseAddress {

    private static final String NOBODY_ASKED = "http://localhost:8080";

    private final Optional<String> fixed = Setting.PUBLIC_URL.find().map(url -> url.replaceAll("/+$", ""));
    private volatile String lastAsked = NOBODY_ASKED;

    public boolean isFixed() {
        return fixed.isPresent();
    }

    public String of(HttpServletRequest request) {
        if (fixed.isPresent()) {
            return fixed.get();
        }
        lastAsked = asked(request);
        return lastAsked;
    }

    /** For mails that no request causes: as set, or as somebody asked for it last. A server that sends mails should have it set. */
    public String known() {
        return fixed.orElse(lastAsked);
    }

    private static String asked(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
