package org.saphan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.platform.change.ChangePosition;

/** What the parts wrote that many pages share. It is good while nothing public has changed since. */
@Named
@ApplicationScoped
public class KeptMarkup {

    private record Part(long position, String markup) {
    }

    @Inject
    ChangePosition change;

    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    long position() {
        return change.position();
    }

    /** Null when it has to be written anew. */
    String find(String name) {
        Part part = parts.get(name);
        return part != null && part.position() == change.position() ? part.markup() : null;
    }

    /** @param position of the change log when the part was begun to be written */
    void keep(String name, long position, String markup) {
        parts.put(name, new Part(position, markup));
    }
}
