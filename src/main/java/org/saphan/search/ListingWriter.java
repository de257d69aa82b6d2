package org.saphan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.language.Language;
import org.saphan.platform.change.ContentChanged;
import org.saphan.platform.change.ContentsChanged;
import org.saphan.platform.database.Batch;
import org.saphan.platform.text.Words;

/** Keeps the listing equal to what is live, in the transaction that makes it live. */
@ApplicationScoped
@Transactional
public class ListingWriter {

    /** With the readers, without which a row of the listing is looked for among all of its kind. */
    private static final List<String> ROWS = List.of("listing WHERE reader IN (" + Arrays.stream(Language.values())
            .map(reader -> "'" + reader.tag() + "'").collect(Collectors.joining(", ")) + ") AND", "listing_facet WHERE", "listing_words WHERE");

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
        for (String rows : ROWS) {
            em.createNativeQuery(String.format("DELETE FROM %s kind = ?1 AND content_id = ?2", rows))
                    .setParameter(1, change.kind()).setParameter(2, change.contentId()).executeUpdate();
        }
        sources.stream().filter(source -> source.kind().equals(change.kind()))
                .flatMap(source -> source.draft(change.contentId()).stream())
                .forEach(draft -> write(change.kind(), change.contentId(), draft));
    }

    void rewriteAll(@Observes ContentsChanged changes) {
        em.flush();
        List<Object> parameters = new ArrayList<>(List.of(changes.kind()));
        String ids = changes.contentIds().stream().map(id -> place(id, parameters)).collect(Collectors.joining(", "));
        for (String rows : ROWS) {
            Condition.fill(em.createNativeQuery(String.format("DELETE FROM %s kind = ?1 AND content_id IN (%s)", rows, ids)), parameters).executeUpdate();
        }
        Map<Long, ListingDraft> drafts = new LinkedHashMap<>();
        sources.stream().filter(source -> source.kind().equals(changes.kind())).forEach(source -> drafts.putAll(source.drafts(changes.contentIds())));
        em.clear();
        try (Batch listings = new Batch(em.unwrap(Connection.class), ListingRow.INSERT);
                Batch facets = new Batch(em.unwrap(Connection.class), "INSERT INTO listing_facet (kind, content_id, facet, value) VALUES (?, ?, ?, ?)");
                Batch words = new Batch(em.unwrap(Connection.class), "INSERT INTO listing_words (kind, content_id, words) VALUES (?, ?, ?)")) {
            drafts.forEach((id, draft) -> {
                for (Language reader : Language.values()) {
                    listings.add(new ListingRow(changes.kind(), id, reader, draft).columns());
                }
                draft.facets.forEach(facet -> facets.add(changes.kind(), id, facet.name(), facet.value()));
                words.add(changes.kind(), id, telling(draft));
            });
        }
    }

    private static String place(Object value, List<Object> parameters) {
        parameters.add(value);
        return "?" + parameters.size();
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
                .setParameter(1, kind).setParameter(2, id).setParameter(3, telling(draft)).executeUpdate();
        em.flush();
    }

    /** What says most: the full text is the index's. */
    private static String telling(ListingDraft draft) {
        return draft.words.values().stream()
                .flatMap(words -> Stream.concat(Stream.of(words.title(), words.reading(), words.teaser(), words.note()), words.goods().stream()))
                .filter(text -> text != null && !text.isBlank())
                .map(Words::spaced)
                .collect(Collectors.joining("\n"));
    }
}
