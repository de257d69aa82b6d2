package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.saphan.platform.NotFound;

/** All content types that there are. The desk's pages name one by its kind. */
@ApplicationScoped
public class ContentTypes {

    /** In which order menus show them; what is not named comes last. */
    private static final List<String> ORDER = List.of("news", "event", "company", "need", "mou", "organisation", "industry", "page");

    @Inject
    @Any
    Instance<Editions<?>> all;

    public List<Editions<?>> all() {
        List<Editions<?>> types = new java.util.ArrayList<>();
        all.forEach(types::add);
        types.sort(java.util.Comparator.comparingInt(type -> Math.floorMod(ORDER.indexOf(type.kind()), 100)));
        return types;
    }

    public List<String> kinds() {
        return all().stream().map(type -> (String) type.kind()).toList();
    }

    /** @throws NotFound when there is no such kind */
    public Editions<?> get(String kind) {
        return all().stream().filter(type -> type.kind().equals(kind)).findFirst().orElseThrow(() -> new NotFound("kind", kind));
    }
}
