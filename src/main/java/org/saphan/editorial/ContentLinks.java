package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.saphan.language.Language;
import org.saphan.platform.settings.Setting;
import org.saphan.platform.text.RichText;
import org.saphan.platform.web.Routes;

/**
 * Links in formatted text to contents of this site. They are kept by kind and id, {@code content:news/17}, so that a
 * changed slug breaks none; addresses of this site that somebody types or pastes become such links.
 */
@ApplicationScoped
@Transactional
public class ContentLinks {

    private static final Pattern ADDRESS = Pattern.compile("/([a-z]{2})/([^?#]+?)/?([?#].*)?");
    private static final Pattern CONTENT = Pattern.compile("content:([a-z]+)/([0-9]{1,18})");

    @PersistenceContext
    EntityManager em;

    @Inject
    Routes routes;

    /** The text with its addresses of public contents in the form that is kept. */
    public String kept(String html) {
        if (!html.contains("href")) {
            return html;
        }
        Document text = RichText.parsed(html);
        boolean changed = false;
        for (Element link : text.select("a[href]")) {
            String stable = stable(link.attr("href"));
            changed |= !stable.equals(link.attr("href"));
            link.attr("href", stable);
        }
        return changed ? text.body().html() : html;
    }

    private String stable(String href) {
        Matcher address = ADDRESS.matcher(Setting.PUBLIC_URL.find().filter(href::startsWith).map(own -> href.substring(own.replaceAll("/+$", "").length())).orElse(href));
        if (!address.matches() || Language.find(address.group(1)).isEmpty() || address.group(3) != null) {
            return href;
        }
        return routes.content(address.group(2)).flatMap(content -> id(content.getKey(), content.getValue()).map(id -> "content:" + content.getKey() + "/" + id)).orElse(href);
    }

    @SuppressWarnings("unchecked")
    private Optional<Number> id(String kind, String slug) {
        return em.createNativeQuery("SELECT content_id FROM listing WHERE kind = ?1 AND slug = ?2").setParameter(1, kind).setParameter(2, slug)
                .setMaxResults(1).getResultList().stream().findFirst();
    }

    /**
     * The text as readers get it: links lead to where the contents are now; of what is not public the words stay.
     * One query when there is such a link, else none.
     */
    public String shown(String html, Language reader) {
        if (html == null || !html.contains("content:")) {
            return html;
        }
        Document text = RichText.parsed(html);
        List<Element> links = text.select("a[href^=content:]");
        Map<String, String> slugs = slugs(links.stream().map(link -> link.attr("href").substring("content:".length())).collect(Collectors.toSet()), reader);
        for (Element link : links) {
            Matcher content = CONTENT.matcher(link.attr("href"));
            String slug = content.matches() ? slugs.get(content.group(1) + "/" + content.group(2)) : null;
            if (slug == null) {
                link.unwrap();
            } else {
                link.attr("href", "/" + reader.tag() + "/" + routes.path(content.group(1), slug));
            }
        }
        return text.body().html();
    }

    /** Whether a link names something public, or is none to a content. */
    public boolean leadsSomewhere(String href) {
        Matcher content = CONTENT.matcher(href);
        return !content.matches() || !slugs(Set.of(content.group(1) + "/" + content.group(2)), Language.byDefault()).isEmpty();
    }

    /** By kind and id; what is not public is missing. */
    @SuppressWarnings("unchecked")
    private Map<String, String> slugs(Set<String> contents, Language reader) {
        List<String[]> pairs = contents.stream().map(content -> content.split("/", 2)).filter(pair -> pair.length == 2).toList();
        String places = IntStream.range(0, pairs.size()).mapToObj(i -> String.format("(?%d, ?%d)", 2 * i + 2, 2 * i + 3)).collect(Collectors.joining(", "));
        Map<String, String> slugs = new HashMap<>();
        if (!pairs.isEmpty()) {
            Query query = em.createNativeQuery("SELECT kind, content_id, slug FROM listing WHERE reader = ?1 AND (kind, content_id) IN (" + places + ")")
                    .setParameter(1, reader.tag());
            for (int i = 0; i < pairs.size(); i++) {
                query.setParameter(2 * i + 2, pairs.get(i)[0]).setParameter(2 * i + 3, pairs.get(i)[1]);
            }
            ((List<Object[]>) query.getResultList()).forEach(row -> slugs.put(row[0] + "/" + row[1], (String) row[2]));
        }
        return slugs;
    }
}
