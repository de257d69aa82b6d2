package org.saphan.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.saphan.search.IndexComparison;
import org.saphan.search.index.SearchIndex;
import org.saphan.search.index.SearchIndex.State;

/** How the search index is. The site answers without it, so an index that is away makes nothing unready; it has to be seen. */
@Readiness
@ApplicationScoped
public class IndexHealth implements HealthCheck {

    @Inject
    SearchIndex index;

    @Inject
    IndexComparison comparison;

    @Override
    public HealthCheckResponse call() {
        State state = index.state();
        return HealthCheckResponse.named("search").up()
                .withData("state", state.phase().name())
                .withData("backend", state.backend())
                .withData("contents", state.documents())
                .withData("position", state.position())
                .withData("behind", comparison.behind())
                .withData("differing", comparison.differing())
                .withData("rebuilt", state.done())
                .withData("of", state.total())
                .build();
    }
}
