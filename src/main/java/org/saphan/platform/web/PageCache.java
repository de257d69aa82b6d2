package org.saphan.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.saphan.platform.change.ChangePosition;
import org.saphan.platform.settings.Setting;

/**
 * Finished pages in memory, by address. A page is good while the change log stands where it stood when the
 * page was begun. Pages from before stay, to be served when the database is away. Bounded in bytes.
 */
@ApplicationScoped
public class PageCache {

    private static final long SECONDS_TO_WAIT_FOR_ANOTHER = 10;

    /** Makes a page; may throw what the page threw. */
    interface Rendering {
        FinishedPage render(long position) throws IOException, ServletException;
    }

    @Inject
    ChangePosition change;

    private final ConcurrentHashMap<String, CompletableFuture<FinishedPage>> underWay = new ConcurrentHashMap<>();
    private Cache<String, FinishedPage> pages;
    private boolean on;

    @PostConstruct
    void open() {
        on = Setting.PAGE_CACHE.isOn();
        pages = Caffeine.newBuilder()
                .maximumWeight(Long.parseLong(Setting.PAGE_CACHE_MEGABYTES.get()) << 20)
                .weigher((String address, FinishedPage page) -> page.weight() + address.length() * 2)
                .build();
    }

    /** The page as it stands, if nothing changed since. */
    Optional<FinishedPage> current(String address) {
        return find(address).filter(page -> page.position == change.position());
    }

    /** The page as it once was. */
    Optional<FinishedPage> find(String address) {
        return on ? Optional.ofNullable(pages.getIfPresent(address)) : Optional.empty();
    }

    boolean isDatabaseAway() {
        return change.isDatabaseAway();
    }

    /** Makes the page; of several requests for the same address only one does, the others wait for it. Null when it must not be kept. */
    FinishedPage make(String address, Rendering rendering) throws IOException, ServletException, InterruptedException {
        if (!on) {
            return rendering.render(change.position());
        }
        CompletableFuture<FinishedPage> mine = new CompletableFuture<>();
        CompletableFuture<FinishedPage> first = underWay.putIfAbsent(address, mine);
        if (first != null) {
            FinishedPage page = await(first);
            return page != null ? page : rendering.render(change.position());
        }
        try {
            FinishedPage page = rendering.render(change.position());
            if (page != null) {
                pages.put(address, page);
            }
            mine.complete(page);
            return page;
        } finally {
            mine.complete(null);
            underWay.remove(address, mine);
        }
    }

    /** Null when the first one failed or took too long, and everyone has to try for themselves. */
    private static FinishedPage await(CompletableFuture<FinishedPage> first) throws InterruptedException {
        try {
            return first.get(SECONDS_TO_WAIT_FOR_ANOTHER, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            return null;
        }
    }
}
