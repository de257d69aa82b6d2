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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            throw new Problem(HttpServletResponse.SC_BAD_REQUEST, "sent from another site");
        }
        String kind = String.valueOf(request.getParameter("kind"));
        String slug = String.valueOf(request.getParameter("slug"));
        String path;
        try {
            path = routes.path(kind, slug);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(kind, slug);
        }
        String trap = request.getParameter("homepage");
        int who = Objects.hash(request.getRemoteAddr(), kind, slug, reader.get());
        if ((trap == null || trap.isEmpty()) && today.asMap().putIfAbsent(who, true) == null) {
            wishes.add(kind, slug, reader.get());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", links.page(path) + "?wish=noted");
    }
}
