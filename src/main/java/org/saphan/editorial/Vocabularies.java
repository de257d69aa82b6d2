package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.saphan.language.Language;

/** The codes that facts may hold, from whichever module knows them. */
@ApplicationScoped
public class Vocabularies {

    @Inject
    @Any
    Instance<Vocabulary> all;

    /** The codes of a list with their names; empty for an unknown list. */
    public Map<String, String> options(String list, Language language) {
        return all.stream().filter(vocabulary -> vocabulary.has(list)).findFirst()
                .map(vocabulary -> vocabulary.options(list, language)).orElse(Map.of());
    }
}
