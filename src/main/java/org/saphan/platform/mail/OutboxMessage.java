package org.saphan.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A mail in the outbox, and what became of it. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** What became of a mail. */
    public enum State {
        WAITING, SENT, FAILED
    }

    /** Longer than the slowest conversation with a mail server: nobody else may send the mail meanwhile. */
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
            Duration.ofHours(2), Duration.ofHours(12));
    private static final int LONGEST_ERROR = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String subject;

    private String text;
    private String html;

    @Column(updatable = false)
    private String thread;

    private String unsubscribe;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "send_after")
    private Instant sendAfter;

    private int attempts;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected OutboxMessage() {
    }

    OutboxMessage(Mail mail, Instant now) {
        this.recipient = mail.recipient();
        this.language = mail.language();
        this.subject = mail.subject();
        this.text = mail.text();
        this.html = mail.html();
        this.thread = mail.thread();
        this.unsubscribe = mail.unsubscribe();
        this.createdAt = now;
        this.sendAfter = now;
    }

    void claim(String node, Instant now) {
        claimedBy = node;
        claimedUntil = now.plus(CLAIM);
    }

    private void release() {
        claimedBy = null;
        claimedUntil = null;
    }

    /** Its words go: a link in them may open an account, of which only digests are kept elsewhere. */
    void sent(Instant now) {
        release();
        attempts++;
        sentAt = now;
        lastError = null;
        text = "";
        html = null;
        unsubscribe = null;
    }

    /** @param forGood when another try would fail, too */
    void failed(String error, boolean forGood, Instant now) {
        release();
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (forGood || attempts >= PAUSES.size()) {
            failedAt = now;
        } else {
            sendAfter = now.plus(PAUSES.get(attempts));
        }
        attempts++;
    }

    /** Lets one that failed start over; nothing happens to others. */
    void again(Instant now) {
        if (failedAt != null) {
            failedAt = null;
            attempts = 0;
            sendAfter = now;
        }
    }

    public State getState() {
        if (sentAt != null) {
            return State.SENT;
        }
        return failedAt == null ? State.WAITING : State.FAILED;
    }

    public Long getId() {
        return id;
    }

    public String getRecipient() {
        return recipient;
    }

    /** The tag of the language it is written in. */
    public String getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    /** Empty once it is sent. */
    public String getText() {
        return text;
    }

    /** Null when there is the text alone. */
    public String getHtml() {
        return html;
    }

    /** What holds it together with others in the recipient's mailbox; null for none. */
    public String getThread() {
        return thread;
    }

    /** The address that ends such mails; null when there is none, and once it is sent. */
    public String getUnsubscribe() {
        return unsubscribe;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it is tried next, while it waits. */
    public Instant getSendAfter() {
        return sendAfter;
    }

    public int getAttempts() {
        return attempts;
    }

    /** Null until it is sent. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** When it was given up; null otherwise. */
    public Instant getFailedAt() {
        return failedAt;
    }

    /** What the mail server said at the last try; null when that went well or there was none. */
    public String getLastError() {
        return lastError;
    }
}
