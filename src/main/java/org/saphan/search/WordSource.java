package org.saphan.search;

import java.util.List;
import org.saphan.search.index.Meanings.Meaning;

/** A module that knows which words mean the same, or which names are never cut, says so here. The index is built with them. */
public interface WordSource {

    List<Meaning> meanings();

    /** Names of places, people and brands. */
    default List<String> names() {
        return List.of();
    }
}
