package org.saphan.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.editorial.ContentTypes;
import org.saphan.editorial.Edition;
import org.saphan.editorial.Editions;
import org.saphan.editorial.WordField;
import org.saphan.language.Language;

/** Which links stand in public texts, and what was found of them. */
@ApplicationScoped
@Transactional
public class LinkCheck {

    /** A formatted field of a public text. */
    public record Place(String kind, long contentId, Language language, String field) {
    }

    /** A link and where it stands. */
    record Link(Place place, String href) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    ContentTypes types;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** All links in what is public now. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        types.all().forEach(editions -> collect(editions, links));
        return links;
    }

    @SuppressWarnings("unchecked")
    private void collect(Editions<?> editions, List<Link> links) {
        List<Number> ids = em.createNativeQuery("SELECT DISTINCT content_id FROM listing WHERE kind = ?1").setParameter(1, editions.kind()).getResultList();
        for (Number id : ids) {
            for (Edition edition : editions.live(id.longValue())) {
                editions.fields().stream().filter(WordField::isFormatted).forEach(field -> Jsoup.parseBodyFragment(field.readFrom(edition.getWords()))
                        .select("a[href]").forEach(a -> links.add(new Link(new Place(editions.kind(), edition.contentId(), edition.getLanguage(), field.name()), a.attr("href")))));
            }
            em.clear();
        }
    }

    void forget() {
        em.createQuery("delete from LinkFinding").executeUpdate();
    }

    void keep(Link link, String problem) {
        em.persist(new LinkFinding(link.place(), link.href(), problem, clock.instant()));
    }

    public List<LinkFinding> findings() {
        person.must(Act.USE_DESK, null);
        return em.createQuery("select f from LinkFinding f order by f.kind, f.contentId, f.language, f.id", LinkFinding.class).setMaxResults(1000).getResultList();
    }
}
