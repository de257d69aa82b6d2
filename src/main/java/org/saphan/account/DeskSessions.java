package org.saphan.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in where. Every request to the desk asks here, so ending a session ends it at once on every node. */
@ApplicationScoped
@Transactional
public class DeskSessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    CurrentPerson current;

    @Inject
    People people;

    @Inject
    Event<SignInSeen> seen;

    /** Opens a session for somebody whose password was right. */
    public long open(String email, String browser, String network) {
        return open(email, browser, network, "SIGN_IN");
    }

    /** Opens a session for somebody whom the organisation’s provider signed in. */
    public long openByProvider(String email, String browser, String network) {
        return open(email, browser, network, "SIGN_IN_BY_PROVIDER");
    }

    private long open(String email, String browser, String network, String way) {
        Person person = people.get(email);
        DeskSession session = new DeskSession(person, browser == null ? null : browser.substring(0, Math.min(200, browser.length())), network, clock.instant());
        em.persist(session);
        em.flush();
        current.become(person);
        seen.fire(new SignInSeen(way, person.getId()));
        return session.getId();
    }

    /**
     * Who the session belongs to, with their duties; empty when it has ended, was idle or has lasted too long.
     *
     * @param awake whether the person did something; what a page asks by itself keeps no session alive
     */
    public Optional<Person> check(long id, boolean awake) {
        DeskSession session = em.find(DeskSession.class, id);
        Instant now = clock.instant();
        if (session == null || session.isEnded() || session.getSeenAt().plus(IDLE).isBefore(now)
                || session.getStartedAt().plus(LONGEST).isBefore(now) || !session.person().isActive()) {
            return Optional.empty();
        }
        if (awake && session.getSeenAt().plus(BETWEEN_NOTES).isBefore(now)) {
            session.seen(now);
        }
        session.person().getDuties().size();
        return Optional.of(session.person());
    }

    /** The open sessions of the person who asks, the newest first. */
    public List<DeskSession> own() {
        return em.createQuery("select s from DeskSession s where s.person.id = :person and s.endedAt is null and s.seenAt > :fresh order by s.id desc", DeskSession.class)
                .setParameter("person", current.id()).setParameter("fresh", clock.instant().minus(IDLE)).getResultList();
    }

    public void end(long id) {
        DeskSession session = em.find(DeskSession.class, id);
        if (session != null && !session.isEnded()) {
            session.end(clock.instant());
            seen.fire(new SignInSeen("SIGN_OUT", session.person().getId()));
        }
    }

    /** Ends all sessions of the person who asks but this one; 0 for all. */
    public void endOthers(long kept) {
        own().stream().filter(session -> session.getId() != kept).forEach(session -> end(session.getId()));
    }

    /** Ends every session of a person whose password or duties changed. */
    void endAllOf(long personId) {
        em.createQuery("update DeskSession s set s.endedAt = :now where s.person.id = :person and s.endedAt is null")
                .setParameter("now", clock.instant()).setParameter("person", personId).executeUpdate();
    }
}
