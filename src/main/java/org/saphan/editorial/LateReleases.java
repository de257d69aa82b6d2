package org.saphan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphan.account.Act;
import org.saphan.account.CurrentPerson;
import org.saphan.language.Language;

/** Languages that were to be public together by now, and the ones among them that they wait for. */
@ApplicationScoped
@Transactional
public class LateReleases {

    /** @param missing the languages that are not approved */
    public record Late(ContentRow content, Instant time, Set<Language> missing) {

        public ContentRow getContent() {
            return content;
        }

        public Instant getTime() {
            return time;
        }
    }

    @Inject
    ReleasePlans plans;

    @Inject
    Contents contents;

    @Inject
    ContentTypes types;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** The longest late first. What is complete is not late: the clock is about to release it. */
    public List<Late> all() {
        person.must(Act.USE_DESK, null);
        return plans.due().stream().map(due -> of(due.kind(), due.contentId())).flatMap(Optional::stream).toList();
    }

    /** How late the release of one content is; empty when it is not. */
    public Optional<Late> of(String kind, long contentId) {
        person.must(Act.USE_DESK, null);
        ReleasePlan plan = plans.of(kind, contentId);
        if (!plan.isDue(clock.instant())) {
            return Optional.empty();
        }
        Editions<?> editions = types.get(kind);
        Set<Language> missing = plan.missing(editions.current(contentId));
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Late(contents.row(editions, contentId), plan.time(), missing));
    }
}
