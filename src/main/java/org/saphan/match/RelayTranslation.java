package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.saphan.account.Person;
import org.saphan.language.Language;

/** The words of a message in another language, entered by a person. */
@Entity
@Table(name = "relay_translation")
@IdClass(RelayTranslation.Key.class)
public class RelayTranslation {

    /** A message and a language. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        Long message;
        Language language;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(message, that.message) && language == that.language;
        }

        @Override
        public int hashCode() {
            return Objects.hash(message, language);
        }
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "message_id")
    private RelayMessage message;

    @Id
    private Language language;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected RelayTranslation() {
    }

    RelayTranslation(RelayMessage message, Language language) {
        this.message = message;
        this.language = language;
    }

    void say(String words, Person person, Instant at) {
        this.words = words;
        this.person = person;
        this.writtenAt = at;
    }

    public Language getLanguage() {
        return language;
    }

    public String getWords() {
        return words;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
