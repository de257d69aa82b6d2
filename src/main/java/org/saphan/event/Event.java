package org.saphan.event;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import org.saphan.editorial.Content;

/** An event. Its words are in {@link EventText}; who takes part are links. */
@Entity
@Table(name = "event")
public class Event extends Content {

    @Embedded
    @Valid
    private EventFacts facts = new EventFacts();

    protected Event() {
    }

    public Event(String slug, boolean demonstration) {
        super(slug, demonstration);
    }

    @Override
    public EventFacts getFacts() {
        return facts;
    }
}
