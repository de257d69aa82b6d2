package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.audit.AuditEntry;
import org.saphan.audit.AuditTrail;
import org.saphan.language.Language;
import org.saphan.platform.NotFound;
import org.saphan.platform.change.ContentChanged;

/** Writes facts and words; what they say is checked here, the way to the public is the {@link EditorialDesk}'s. */
@ApplicationScoped
@Transactional
public class Writing {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    @Inject
    AuditTrail trail;

    @Inject
    EditorialDesk desk;

    @Inject
    Slugs slugs;

    @Inject
    ContentLinks links;

    @Inject
    Event<ContentChanged> changed;

    /**
     * Makes a content with its facts.
     *
     * @param language in which its first words will be written
     * @param slug for its address, or null to have one made from the title
     */
    public Content create(Editions<?> editions, Language language, String slug, String title, Map<String, String> facts) {
        person.must(Act.CREATE, language);
        String kind = editions.kind();
        boolean asked = slug != null && !slug.isBlank();
        Content content = editions.create(asked ? slugs.checked(kind, slug.strip(), 0) : slugs.free(kind, Slugs.suggested(title)));
        writeFacts(content.getFacts(), facts);
        em.persist(content);
        em.flush();
        trail.record(new AuditEntry("CREATE", kind, content.getId()).change("", WordsJson.write(FactField.read(content.getFacts()))));
        return content;
    }

    /**
     * The working edition in a language; when there is none, one begins with the words that are live.
     *
     * @param source what a first edition is translated from; null when it is written first-hand
     */
    public <E extends Edition> E begin(Editions<E> editions, long contentId, Language language, Edition source) {
        Optional<E> working = editions.working(contentId, language);
        if (working.isPresent()) {
            return working.get();
        }
        Optional<E> live = editions.live(contentId, language);
        E draft = copy(editions, contentId, language, live);
        if (source != null && live.isEmpty()) {
            draft.translates(source);
        }
        return desk.start(editions, draft);
    }

    private <E extends Edition> E copy(Editions<E> editions, long contentId, Language language, Optional<E> former) {
        E draft = editions.blank(contentId, language);
        Map<String, String> words = former.map(edition -> WordField.read(edition.getWords())).orElse(Map.of());
        editions.fields().forEach(field -> field.writeTo(draft.getWords(), words.get(field.name())));
        former.ifPresent(draft::continues);
        return draft;
    }

    /**
     * Keeps what was typed.
     *
     * @param version of the edition when the person opened or last saved it
     * @return the edition as it is now
     * @throws StaleWords when somebody else has saved since
     * @throws FieldTooLong when a field holds more than it may
     */
    public <E extends Edition> E save(Editions<E> editions, long editionId, int version, Map<String, String> typed) {
        E edition = editions.get(editionId);
        person.must(Act.WRITE_WORDS, edition.getLanguage());
        edition.mustBeWritable();
        if (edition.getVersion() != version) {
            throw new StaleWords();
        }
        String before = WordsJson.write(edition.getWords());
        for (WordField field : editions.fields()) {
            if (typed.containsKey(field.name())) {
                write(field, edition, typed.get(field.name()));
            }
        }
        String after = WordsJson.write(edition.getWords());
        if (!before.equals(after)) {
            edition.writtenBy(person.id(), clock.instant());
            trail.record(entry("WRITE", editions, edition).change(before, after));
        }
        em.flush();
        return edition;
    }

    private void write(WordField field, Edition edition, String typed) {
        String value = field.isFormatted() ? links.kept(field.cleaned(typed)) : field.cleaned(typed);
        if (value.length() > field.limit()) {
            throw new FieldTooLong(field.name(), value.length(), field.limit());
        }
        field.writeTo(edition.getWords(), value);
    }

    /** Says whether the changes mend a slip only. */
    public <E extends Edition> E markMinor(Editions<E> editions, long editionId, boolean minor) {
        E edition = editions.get(editionId);
        person.must(Act.WRITE_WORDS, edition.getLanguage());
        edition.mustBeWritable();
        edition.setMinor(minor);
        em.flush();
        return edition;
    }

    /** Says whether a machine made the words, or a person has gone through them by now. */
    public <E extends Edition> E markMachine(Editions<E> editions, long editionId, boolean machine) {
        E edition = editions.get(editionId);
        person.must(Act.WRITE_WORDS, edition.getLanguage());
        edition.mustBeWritable();
        if (edition.isMachine() != machine) {
            edition.setMachine(machine);
            trail.record(entry("MARK_MACHINE", editions, edition).change(!machine, machine));
            em.flush();
        }
        return edition;
    }

    /** Says that a translation is equal to its source as that is now. */
    public <E extends Edition> E matchSource(Editions<E> editions, long editionId, long sourceId) {
        E edition = editions.get(editionId);
        person.must(Act.WRITE_WORDS, edition.getLanguage());
        edition.mustBeWritable();
        E source = editions.get(sourceId);
        if (source.contentId() != edition.contentId() || source.getLanguage() == edition.getLanguage()) {
            throw new NotFound(editions.kind(), sourceId);
        }
        edition.translates(source);
        em.flush();
        return edition;
    }

    /** Begins a draft with the words of an earlier edition. A draft that is being written keeps its place and gets these words. */
    public <E extends Edition> E restore(Editions<E> editions, long editionId) {
        E former = editions.get(editionId);
        person.must(Act.RESTORE, former.getLanguage());
        E draft = begin(editions, former.contentId(), former.getLanguage(), null);
        E restored = save(editions, draft.getId(), draft.getVersion(), WordField.read(former.getWords()));
        restored.setMachine(former.isMachine());
        trail.record(entry("RESTORE", editions, restored).change("", former.getId()));
        return restored;
    }

    private static AuditEntry entry(String action, Editions<?> editions, Edition edition) {
        return new AuditEntry(action, editions.kind(), edition.contentId()).edition(edition.getId(), edition.getLanguage());
    }

    /**
     * Changes facts, which are public at once when the content is.
     *
     * @param version of the content when the person opened or last saved it
     */
    public Content saveFacts(Editions<?> editions, long contentId, int version, Map<String, String> typed) {
        person.must(Act.WRITE_FACTS, null);
        Content content = editions.content(contentId);
        if (content.getVersion() != version) {
            throw new StaleWords();
        }
        String before = WordsJson.write(FactField.read(content.getFacts()));
        writeFacts(content.getFacts(), typed);
        String after = WordsJson.write(FactField.read(content.getFacts()));
        if (!before.equals(after)) {
            trail.record(new AuditEntry("WRITE_FACTS", editions.kind(), contentId).change(before, after));
            announce(editions, contentId);
        }
        return content;
    }

    private void writeFacts(Object facts, Map<String, String> typed) {
        if (facts == null) {
            return;
        }
        for (FactField field : FactField.of(facts.getClass())) {
            if (typed.containsKey(field.name())) {
                Object value = field.parsed(typed.get(field.name()));
                boolean content = value != null && Content.class.isAssignableFrom(field.type());
                Properties.set(facts, field.name(), content ? em.find(field.type(), Long.valueOf(value.toString())) : value);
            }
        }
    }

    /** Gives the content another address; the former one leads to it. */
    public Content rename(Editions<?> editions, long contentId, String typed) {
        person.must(Act.WRITE_FACTS, null);
        Content content = editions.content(contentId);
        String former = content.getSlug();
        String slug = slugs.checked(editions.kind(), typed == null ? "" : typed.strip(), contentId);
        if (!slug.equals(former)) {
            content.rename(slug);
            if (!editions.live(contentId).isEmpty()) {
                slugs.retire(editions.kind(), former, contentId);
            }
            trail.record(new AuditEntry("RENAME", editions.kind(), contentId).change(former, slug));
            announce(editions, contentId);
        }
        return content;
    }

    private void announce(Editions<?> editions, long contentId) {
        em.flush();
        if (!editions.live(contentId).isEmpty()) {
            changed.fire(new ContentChanged(editions.kind(), contentId));
        }
    }
}
