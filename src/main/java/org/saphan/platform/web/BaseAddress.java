package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.saphan.platform.settings.Setting;

/** The site's address up to and without the first slash: as set, or as the reader asked for it. */
@ApplicationScoped
public class BaseAddress {

    private final Optional<String> fixed = Setting.PUBLIC_URL.find().map(url -> url.replaceAll("/+$", ""));

    public boolean isFixed() {
        return fixed.isPresent();
    }

    public String of(HttpServletRequest request) {
        return fixed.orElseGet(() -> asked(request));
    }

    private static String asked(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
