package org.saphan.editorial;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<EditionState> LIVE = EnumSet.of(EditionState.LIVE);

    @PersistenceContext
    protected EntityManager em;

    @Inject
    Previewing previewing;

    /** The word for the content type in tables, feeds and addresses, such as {@code company}. */
    public abstract String kind();

    protected abstract Class<E> type();

    /** @throws NotFound when there is no such content */
    public abstract Content content(long id);

    /** A new content without words; the desk gives it its facts. */
    public Content create(String slug) {
        throw new StepNotPossible();
    }

    /** Whether the desk may add contents of this kind. Industries come with the taxonomy. */
    public boolean isExtensible() {
        return true;
    }

    /** A new edition without words. */
    public abstract E blank(long contentId, Language language);

    /** The fields of the words, in the order of their class. */
    public List<WordField> fields() {
        return WordField.of(blankWords().getClass());
    }

    /** The field that names the content in lists: the first. */
    public String titleField() {
        return fields().get(0).name();
    }

    /** What lists call an edition's content; an empty string while it has no name. */
    public String title(Edition edition) {
        return fields().get(0).readFrom(edition.getWords());
    }

    /** Words with nothing in them. */
    protected abstract Object blankWords();

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
        return previewing.instead(this, inStates("t.owner.id = :owner", contentId, LIVE));
    }

    /** The live editions of many contents, for whoever lists them. */
    public List<E> live(Collection<Long> contentIds) {
        String query = String.format("select t from %s t join fetch t.owner where t.owner.id in :owners and t.state in :states", type().getSimpleName());
        return contentIds.isEmpty() ? List.of() : em.createQuery(query, type()).setParameter("owners", contentIds).setParameter("states", LIVE).getResultList();
    }

    /** The same by the content's current slug; empty when there is none or nothing of it is live. */
    public List<E> live(String slug) {
        return previewing.instead(this, inStates("t.owner.slug = :owner", slug, LIVE));
    }

    /** The edition the public reads in exactly this language. */
    public Optional<E> live(long contentId, Language language) {
        return inStates("t.owner.id = :owner", contentId, LIVE).stream().filter(edition -> edition.getLanguage() == language).findFirst();
    }

    /** The edition that is being written, reviewed or about to be published in a language. */
    public Optional<E> working(long contentId, Language language) {
        return inStates("t.owner.id = :owner", contentId, EditionState.WORKING).stream().filter(edition -> edition.getLanguage() == language).findFirst();
    }

    /** All editions of a content that are live or on their way to be. */
    public List<E> current(long contentId) {
        return inStates("t.owner.id = :owner", contentId, EditionState.CURRENT);
    }

    /** All editions a content ever had in a language, the newest first. */
    public List<E> history(long contentId, Language language) {
        return em.createQuery(String.format("select t from %s t join fetch t.owner where t.owner.id = :owner and t.language = :language order by t.id desc",
                        type().getSimpleName()), type())
                .setParameter("owner", contentId).setParameter("language", language).getResultList();
    }

    private List<E> inStates(String condition, Object owner, Collection<EditionState> states) {
        String query = String.format("select t from %s t join fetch t.owner where %s and t.state in :states", type().getSimpleName(), condition);
        return em.createQuery(query, type()).setParameter("owner", owner).setParameter("states", states).getResultList();
    }

    /** The name of the edition's entity, for queries of the kernel over all content types. */
    String entity() {
        return type().getSimpleName();
    }

    protected <C extends Content> C find(Class<C> type, long id) {
        C content = em.find(type, id);
        if (content == null) {
            throw new NotFound(kind(), id);
        }
        return content;
    }
}
