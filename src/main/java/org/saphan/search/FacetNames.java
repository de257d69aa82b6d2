package org.saphan.search;

import java.util.Optional;
import org.saphan.language.Language;

/** What the values of facets are called. Implemented once, by the module that keeps the lists of codes. */
public interface FacetNames {

    /** Empty when the facet has no such value. */
    Optional<String> find(String facet, String value, Language language);
}
