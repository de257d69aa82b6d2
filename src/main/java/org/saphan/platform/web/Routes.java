package org.saphan.platform.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All public addresses after the language. Implemented once, by the module that knows all others. */
public interface Routes {

    /**
     * @param name for logs and metrics, such as {@code COMPANY}
     * @param target the view or servlet that answers, with its parameters
     * @param methods the HTTP methods it answers
     */
    record Route(String name, String target, Set<String> methods) {
    }

    /** @param path what follows the language in the address, without a slash at its ends */
    Optional<Route> find(String path);

    /** The path of a content after the language. */
    String path(String kind, String slug);

    /** The kind and slug that a path names, for looking up where a changed slug went. */
    Optional<Map.Entry<String, String>> content(String path);
}
