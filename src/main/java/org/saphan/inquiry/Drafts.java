package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.saphan.account.Token;
import org.saphan.media.Intake;
import org.saphan.platform.form.RateLimit;
import org.saphan.platform.settings.Setting;

/** What is typed and attached before it is sent, for an hour. Whoever has the form's key has the draft; only its digest is kept. */
@ApplicationScoped
@Transactional
public class Drafts {

    public static final int MOST_FILES = 3;

    private static final Duration KEPT = Duration.ofHours(1);

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int USUAL_RATE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    RateLimit limit;

    @Inject
    Clock clock;

    /** Whether exactly this is kept already. Asked before {@link #keep}, it spares those who press twice the wait for each other. */
    public boolean holds(String key, FilledForm form) {
        return find(key).filter(draft -> !draft.isNew() && draft.form().json().equals(form.json())).isPresent();
    }

    /**
     * Keeps the form, as it is now, and what was attached to it besides.
     *
     * @return false when there were too many files: none of the new ones is kept
     * @throws TooOften when this is one form too many from there; the same form is counted once, however often it is sent
     */
    public boolean keep(String key, FilledForm form, Arrival arrival, List<Intake.Accepted> files) {
        String hash = Token.hash(key);
        Instant now = clock.instant();
        // two that come at once wait here for each other
        em.createNativeQuery("INSERT INTO inquiry_draft (form_key, fields, made_at) VALUES (?1, '', ?2) ON DUPLICATE KEY UPDATE made_at = made_at")
                .setParameter(1, hash).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).executeUpdate();
        InquiryDraft draft = em.find(InquiryDraft.class, hash, LockModeType.PESSIMISTIC_WRITE);
        if (draft.isNew() && !limit.allows("form", arrival.from(), rate(), PERIOD)) {
            throw new TooOften();
        }
        draft.fill(form, arrival.signs(), now);
        em.flush();
        List<Intake.Accepted> added = files.stream().filter(file -> !isKept(hash, digest(file.bytes()))).toList();
        if (added.size() + count(hash) > MOST_FILES) {
            return false;
        }
        added.forEach(file -> add(hash, file));
        return true;
    }

    private static int rate() {
        return Setting.INQUIRY_RATE.find().map(Integer::valueOf).orElse(USUAL_RATE);
    }

    private boolean isKept(String hash, String digest) {
        return em.createQuery("select count(f) from InquiryDraftFile f where f.draft.formKey = :key and f.digest = :digest", Long.class)
                .setParameter("key", hash).setParameter("digest", digest).getSingleResult() > 0;
    }

    private long count(String hash) {
        return em.createQuery("select count(f) from InquiryDraftFile f where f.draft.formKey = :key", Long.class)
                .setParameter("key", hash).getSingleResult();
    }

    private void add(String hash, Intake.Accepted file) {
        em.createNativeQuery("INSERT INTO inquiry_draft_file (form_key, digest, name, type, bytes) VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, hash).setParameter(2, digest(file.bytes())).setParameter(3, file.name())
                .setParameter(4, file.mediaType()).setParameter(5, file.bytes()).executeUpdate();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when it is gone: sent, or too old. */
    public Optional<InquiryDraft> find(String key) {
        return of(Token.hash(key), LockModeType.NONE).map(draft -> {
            draft.getFiles().size();
            return draft;
        });
    }

    /** The same, for nobody else until the transaction ends. */
    Optional<InquiryDraft> lock(String key) {
        return of(Token.hash(key), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<InquiryDraft> of(String hash, LockModeType lock) {
        return Optional.ofNullable(em.find(InquiryDraft.class, hash, lock)).filter(draft -> draft.getMadeAt().isAfter(clock.instant().minus(KEPT)));
    }

    /** @param file id of one of the draft's files; nothing happens for others */
    public void remove(String key, long file) {
        em.createQuery("delete from InquiryDraftFile f where f.id = :id and f.draft.formKey = :key")
                .setParameter("id", file).setParameter("key", Token.hash(key)).executeUpdate();
    }

    /** Its files go with it. */
    void forget(String key) {
        em.createNativeQuery("DELETE FROM inquiry_draft WHERE form_key = ?1").setParameter(1, Token.hash(key)).executeUpdate();
    }

    void forgetOld() {
        em.createNativeQuery("DELETE FROM inquiry_draft WHERE made_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC)).executeUpdate();
    }
}
