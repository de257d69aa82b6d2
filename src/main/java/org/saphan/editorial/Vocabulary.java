package org.saphan.editorial;

import java.util.Map;
import org.saphan.language.Language;

/** Where the codes of facts are named. CDI finds the implementations; one of them knows each list. */
public interface Vocabulary {

    /** Whether it has the list. */
    boolean has(String list);

    /** The codes of a list with their names, in the order in which a form offers them. */
    Map<String, String> options(String list, Language language);
}
