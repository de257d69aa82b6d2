package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentChanged;
import org.saphan.platform.text.Words;

/** Keeps the listing equal to what is live, in the transaction that makes it live. */
@ApplicationScoped
@Transactional
public class ListingWriter {

    private static final List<String> TABLES = List.of("listing", "listing_facet", "listing_words");

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<ListingSource> sources;

    void rewrite(@Observes ContentChanged change) {
        if (change.contentId() == 0) {
            return;
        }
        em.flush();
        for (String table : TABLES) {
            em.createNativeQuery(String.format("DELETE FROM %s WHERE kind = ?1 AND content_id = ?2", table))
                    .setParameter(1, change.kind()).setParameter(2, change.contentId()).executeUpdate();
        }
        sources.stream().filter(source -> source.kind().equals(change.kind()))
                .flatMap(source -> source.draft(change.contentId()).stream())
                .forEach(draft -> write(change.kind(), change.contentId(), draft));
    }

    private void write(String kind, long id, ListingDraft draft) {
        for (Language reader : Language.values()) {
            em.persist(new ListingRow(kind, id, reader, draft));
        }
        for (ListingDraft.Facet facet : draft.facets) {
            em.createNativeQuery("INSERT INTO listing_facet (kind, content_id, facet, value) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, kind).setParameter(2, id)
                    .setParameter(3, facet.name()).setParameter(4, facet.value()).executeUpdate();
        }
        em.createNativeQuery("INSERT INTO listing_words (kind, content_id, words) VALUES (?1, ?2, ?3)")
                .setParameter(1, kind).setParameter(2, id).setParameter(3, allWords(draft)).executeUpdate();
        em.flush();
    }

    private static String allWords(ListingDraft draft) {
        return draft.words.values().stream()
                .flatMap(words -> java.util.stream.Stream.of(words.title(), words.reading(), words.teaser(), words.note(), words.text()))
                .filter(text -> text != null && !text.isBlank())
                .map(Words::spaced)
                .collect(Collectors.joining("\n"));
    }
}
