package org.saphan.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** Counts answers for {@code /metrics}. */
@ApplicationScoped
public class Traffic {

    @Inject
    MetricRegistry registry;

    private final Counter[] byHundred = new Counter[6];
    private Counter hits;
    private Counter stale;
    private Counter misses;
    private Timer rendering;

    @PostConstruct
    void name() {
        for (int hundred = 1; hundred < byHundred.length; hundred++) {
            byHundred[hundred] = registry.counter("saphan_answers", new Tag("status", hundred + "xx"));
        }
        hits = registry.counter("saphan_page_cache", new Tag("result", "hit"));
        stale = registry.counter("saphan_page_cache", new Tag("result", "stale"));
        misses = registry.counter("saphan_page_cache", new Tag("result", "miss"));
        rendering = registry.timer("saphan_rendering");
    }

    void answered(int status, String cache, long micros) {
        byHundred[Math.min(5, Math.max(1, status / 100))].inc();
        if (cache == null) {
            return;
        }
        if (cache.endsWith("hit")) {
            hits.inc();
        } else if (cache.contains("stale")) {
            stale.inc();
        } else {
            misses.inc();
            rendering.update(Duration.ofNanos(micros * 1000));
        }
    }
}
