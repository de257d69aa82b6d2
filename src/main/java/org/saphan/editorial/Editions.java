package org.saphan.editorial;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;

/**
 * Where the editions of one content type are kept. A content type extends this with its own finders; the
 * kernel asks by content, language and state only.
 *
 * @param <E> the edition, an entity with an association {@code owner}
 */
@Transactional
public abstract class Editions<E extends Edition> {

    @PersistenceContext
    protected EntityManager em;

    /** The word for the content type in tables, feeds and addresses, such as {@code company}. */
    public abstract String kind();

    protected abstract Class<E> type();

    /** @throws NotFound when there is no such edition */
    public E get(long editionId) {
        E edition = em.find(type(), editionId);
        if (edition == null) {
            throw new NotFound(kind(), editionId);
        }
        return edition;
    }

    /** The live editions of a content, one a language at most, with the facts they belong to. */
    public List<E> live(long contentId) {
        return inState("t.owner.id = :owner", contentId);
    }

    /** The same by the content's current slug; empty when there is none or nothing of it is live. */
    public List<E> live(String slug) {
        return inState("t.owner.slug = :owner", slug);
    }

    private List<E> inState(String condition, Object owner) {
        String query = String.format("select t from %s t join fetch t.owner where %s and t.state = :live", type().getSimpleName(), condition);
        return em.createQuery(query, type())
                .setParameter("owner", owner)
                .setParameter("live", EditionState.LIVE)
                .getResultList();
    }

    /** The edition the public reads in exactly this language. */
    public Optional<E> live(long contentId, Language language) {
        return live(contentId).stream().filter(edition -> edition.getLanguage() == language).findFirst();
    }
}
