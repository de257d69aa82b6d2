package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.account.Person;
import org.saphan.account.Token;
import org.saphan.inquiry.CaseLog;
import org.saphan.language.Language;
import org.saphan.media.Intake;
import org.saphan.platform.NotFound;

/**
 * What is said in a match. Before the introduction each party speaks with the officers only; from then on also
 * with the other party. Who is told of a message gets a mail with a link, never the words.
 */
@ApplicationScoped
@Transactional
public class Relay {

    /**
     * What somebody wants to say.
     *
     * @param formKey of the form it was written in: sent again it says nothing twice
     */
    public record Letter(Channel channel, Language language, String words, String formKey, List<Intake.Accepted> files) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    MatchSteps steps;

    @Inject
    CaseDesk duty;

    @Inject
    CurrentPerson me;

    @Inject
    RelayMails mails;

    @Inject
    CaseLog log;

    @Inject
    Clock clock;

    /** An officer writes to one party or to both. */
    public void say(long matchId, Letter letter, String base) {
        Match match = steps.lock(matchId);
        duty.must(match);
        if (keep(match, letter, RelayWords.check(letter, match), null, me.getPerson())) {
            Stream.of(Side.values()).filter(letter.channel()::isReadBy).map(match::party).forEach(party -> mails.toParty(party, base));
        }
    }

    /** A party writes to its officers, or from the introduction on to all. The party comes by its link. */
    public void say(Party writer, Letter letter, String base) {
        Match match = steps.lock(writer.getMatch().getId());
        Party party = match.party(writer.getSide());
        String words = RelayWords.check(letter, match);
        if (!letter.channel().isReadBy(party.getSide())) {
            throw new NotFound("channel", letter.channel());
        }
        if (keep(match, letter, words, party, null)) {
            mails.toOfficers(match, base);
            if (letter.channel() == Channel.BOTH) {
                mails.toParty(match.party(party.getSide().other()), base);
            }
        }
    }

    /**
     * A form to which somebody comes back to write something else is not the same: nothing that was typed is lost.
     *
     * @return false when the same was sent by the same form before
     */
    private boolean keep(Match match, Letter letter, String words, Party party, Person person) {
        String writer = party == null ? "person " + person.getId() : "party " + party.getId();
        String key = Token.hash(String.join("\n", String.valueOf(match.getId()), writer, letter.channel().name(), letter.formKey(), words));
        if (!em.createQuery("select m.id from RelayMessage m where m.formKey = :key", Long.class).setParameter("key", key).getResultList().isEmpty()) {
            return false;
        }
        RelayMessage message = new RelayMessage(match, letter.channel(), party, person, letter.language(), words, key, clock.instant());
        em.persist(message);
        letter.files().forEach(file -> {
            RelayFile kept = new RelayFile(message, file);
            em.persist(kept);
            message.attached(kept);
        });
        em.flush();
        log.note("SAY", MatchSteps.KIND, match.getId(), "", letter.channel());
        return true;
    }

    /** Puts the words of a message into another language, or betters them. */
    public void translate(long messageId, Language language, String words) {
        RelayMessage message = locked(messageId);
        duty.must(message.getMatch());
        translated(message, language, words);
    }

    private void translated(RelayMessage message, Language language, String words) {
        String kept = RelayWords.kept(words);
        RelayTranslation translation = message.translation(language).orElseGet(() -> {
            RelayTranslation added = new RelayTranslation(message, language);
            em.persist(added);
            message.translated(added);
            return added;
        });
        translation.say(kept, me.getPerson(), clock.instant());
        log.note("TRANSLATE", MatchSteps.KIND, message.getMatch().getId(), message.getLanguage().tag(), language.tag());
    }

    /** Gives the words of a message to the translators of a language, without who wrote them. */
    public void askTranslators(long messageId, Language language) {
        RelayMessage message = locked(messageId);
        duty.must(message.getMatch());
        message.askInto(language);
        log.note("ASK_TRANSLATORS", MatchSteps.KIND, message.getMatch().getId(), message.getLanguage().tag(), language.tag());
    }

    /** What waits to be translated into the person's languages; the oldest first. Each reading is recorded. */
    public List<RelayMessage> asked() {
        me.must(Act.TRANSLATE_MESSAGES, null);
        List<RelayMessage> asked = em.createQuery("""
                        select m from RelayMessage m where m.askedInto is not null and not exists
                        (select t from RelayTranslation t where t.message = m and t.language = m.askedInto) order by m.id
                        """, RelayMessage.class).getResultList();
        List<RelayMessage> mine = asked.stream().filter(message -> me.may(Act.TRANSLATE_MESSAGES, message.getAskedInto())).toList();
        mine.forEach(message -> log.read(MatchSteps.KIND, message.getMatch().getId()));
        return mine;
    }

    /** A translator's words for a message that was given out. */
    public void translateAsked(long messageId, String words) {
        RelayMessage message = em.find(RelayMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE);
        if (message == null || message.getAskedInto() == null) {
            me.must(Act.TRANSLATE_MESSAGES, null);
            throw new NotFound("message", messageId);
        }
        me.must(Act.TRANSLATE_MESSAGES, message.getAskedInto());
        translated(message, message.getAskedInto(), words);
    }

    /** The lock is the first that is read: what others have just written to the message is seen. */
    private RelayMessage locked(long messageId) {
        RelayMessage message = em.find(RelayMessage.class, messageId, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new NotFound("message", messageId);
        }
        return message;
    }

    /** All that was said in a match, for its officers; the oldest first. */
    public List<RelayMessage> thread(long matchId) {
        return messages(duty.match(matchId));
    }

    /** What a party may read; it comes by its link. */
    public List<RelayMessage> thread(Party party) {
        return messages(party.getMatch()).stream().filter(message -> message.getChannel().isReadBy(party.getSide())).toList();
    }

    private List<RelayMessage> messages(Match match) {
        List<RelayMessage> messages = em.createQuery("""
                        select m from RelayMessage m left join fetch m.person where m.match = :match order by m.id
                        """, RelayMessage.class).setParameter("match", match).getResultList();
        messages.forEach(message -> {
            message.getTranslations().size();
            message.getFiles().size();
        });
        return messages;
    }

    /** A file for an officer of the match. */
    public RelayFile file(long id) {
        RelayFile file = find(id);
        duty.must(file.getMessage().getMatch());
        log.read(MatchSteps.KIND, file.getMessage().getMatch().getId());
        return file;
    }

    /** A file for a party that may read its message. */
    public RelayFile file(Party party, long id) {
        RelayFile file = find(id);
        RelayMessage message = file.getMessage();
        if (!message.getMatch().getId().equals(party.getMatch().getId()) || !message.getChannel().isReadBy(party.getSide())) {
            throw new NotFound("file", id);
        }
        return file;
    }

    private RelayFile find(long id) {
        RelayFile file = em.find(RelayFile.class, id);
        if (file == null) {
            throw new NotFound("file", id);
        }
        return file;
    }
}
