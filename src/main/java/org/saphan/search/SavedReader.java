package org.saphan.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.saphan.language.Language;

/** Somebody who wants new finds by e-mail: an address and a language, and nothing else of them. */
@Entity
@Table(name = "saved_search_reader")
public class SavedReader {

    @Id
    private Long id;

    private String email;
    private Language language;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected SavedReader() {
    }

    Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    /** In which mails are written: that of the page on which they confirmed last. */
    public Language getLanguage() {
        return language;
    }

    void write(Language in) {
        language = in;
    }

    /** False when it was done that day. */
    boolean check(LocalDate day) {
        boolean first = checkedOn == null || checkedOn.isBefore(day);
        checkedOn = first ? day : checkedOn;
        return first;
    }
}
