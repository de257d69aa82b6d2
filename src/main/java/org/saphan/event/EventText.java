package org.saphan.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Edition;
import org.saphan.language.Language;

/** One edition of an event's words in one language. */
@Entity
@Table(name = "event_text")
public class EventText extends Edition {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private Event owner;

    @Embedded
    @Valid
    private EventWords words = new EventWords();

    protected EventText() {
    }

    public EventText(Event owner, Language language, EventWords words) {
        super(language);
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Event getOwner() {
        return owner;
    }

    @Override
    public EventWords getWords() {
        return words;
    }
}
