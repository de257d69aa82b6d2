package org.saphan.translation.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.saphan.language.Language;
import org.saphan.language.web.Links;
import org.saphan.platform.NotFound;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Problem;
import org.saphan.platform.web.Routes;
import org.saphan.translation.TranslationWishes;

/** "Please translate this": counts a reader's wish once a day and returns to the page. */
@WebServlet("/site/translation/wish")
public class TranslationWish extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Hashes of who wished for what today; forgotten after a day, never written anywhere. */
    private final transient Cache<Integer, Boolean> today = Caffeine.newBuilder()
            .maximumSize(100_000).expireAfterWrite(Duration.ofDays(1)).build();

    @Inject
    TranslationWishes wishes;

    @Inject
    Routes routes;

    @Inject
    Links links;

    @Inject
    Instance<Language> reader;

    @Inject
    BaseAddress base;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFromElsewhere(request)) {
            throw new Problem(HttpServletResponse.SC_BAD_REQUEST, "sent from another site");
        }
        String kind = parameter(request, "kind");
        String slug = parameter(request, "slug");
        String path = path(kind, slug);
        if (parameter(request, "homepage").isEmpty()) {
            countOnceADay(Objects.hash(request.getRemoteAddr(), kind, slug, reader.get()), kind, slug);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.page(path) + "?wish=noted");
    }

    /** Browsers name the site a form stands on: the newer ones in relation to this one, all by its address. */
    private boolean isFromElsewhere(HttpServletRequest request) {
        String relation = request.getHeader("Sec-Fetch-Site");
        if (relation != null) {
            return !"same-origin".equals(relation);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !host(origin).equals(host(base.of(request)));
    }

    /** Without the scheme, which a proxy may have changed on the way. */
    private static String host(String address) {
        return address.substring(address.indexOf("//") + 1);
    }

    private String path(String kind, String slug) {
        try {
            return routes.path(kind, slug);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(kind, slug);
        }
    }

    private void countOnceADay(int wish, String kind, String slug) {
        if (today.asMap().putIfAbsent(wish, true) != null) {
            return;
        }
        try {
            wishes.add(kind, slug, reader.get());
        } catch (RuntimeException notCounted) {
            today.invalidate(wish);
            throw notCounted;
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
