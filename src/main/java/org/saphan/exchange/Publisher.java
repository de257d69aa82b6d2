package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.saphan.account.CurrentPerson;
import org.saphan.account.People;
import org.saphan.editorial.Edition;
import org.saphan.editorial.EditorialDesk;
import org.saphan.editorial.Editions;
import org.saphan.editorial.Links;
import org.saphan.language.Language;

/** Takes the words of an item through the whole workflow: written and submitted by the one, approved and published by the other. */
@ApplicationScoped
@Transactional
class Publisher {

    @PersistenceContext
    EntityManager em;

    @Inject
    EditorialDesk desk;

    @Inject
    CurrentPerson person;

    @Inject
    People people;

    @Inject
    Links links;

    /** @param edition makes an edition from a language and the words in it */
    <E extends Edition> void publish(Editions<E> editions, JsonObject item, BiFunction<Language, JsonObject, E> edition) {
        Language original = Language.find(item.getString("original", Language.byDefault().tag())).orElseThrow();
        JsonObject words = item.getJsonObject("words");
        List<E> started = new ArrayList<>();
        person.become(people.get(StartingContent.AUTHOR));
        for (Language language : original.readingOrder()) {
            if (words.containsKey(language.tag())) {
                E draft = edition.apply(language, words.getJsonObject(language.tag()));
                if (!started.isEmpty()) {
                    draft.translates(started.get(0));
                }
                started.add(desk.start(editions, draft));
                desk.submit(editions, draft);
            }
        }
        person.become(people.get(StartingContent.REVIEWER));
        started.forEach(draft -> desk.approve(editions, draft));
        desk.publishTogether(editions, started);
    }

    /** Links a content to others by their slugs. Done before its words are published, so that the listing knows. */
    void link(String fromKind, long fromId, String toKind, List<String> slugs) {
        links.set(fromKind, fromId, Links.ABOUT, toKind, slugs.stream().map(slug -> id(toKind, slug)).toList());
    }

    <T> T keep(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    /** The id of a content that was loaded before. */
    long id(String kind, String slug) {
        return ((Number) em.createNativeQuery("SELECT content_id FROM listing WHERE kind = ?1 AND slug = ?2 LIMIT 1")
                .setParameter(1, kind).setParameter(2, slug).getSingleResult()).longValue();
    }
}
