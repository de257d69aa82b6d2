package org.saphan.home;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.saphan.editorial.ContentLinks;
import org.saphan.language.Language;
import org.saphan.platform.web.Routes;
import org.saphan.search.Directory;

/** Follows every link of the public texts, each night and when somebody asks. */
@Singleton
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkWorker {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Set<String> FILES = Set.of("media", "assets");
    private static final int REFUSED = 400;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    LinkCheck check;

    @Inject
    Routes routes;

    @Inject
    Directory directory;

    @Inject
    ContentLinks contentLinks;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "3", minute = "20", timezone = "Asia/Bangkok", persistent = false)
    void everyNight() {
        begin();
    }

    /** Begins a check in the background; one that runs already goes on. */
    public void begin() {
        if (running.compareAndSet(false, true)) {
            executor.submit(this::run);
        }
    }

    public boolean isRunning() {
        return running.get();
    }

    private void run() {
        try {
            List<LinkCheck.Link> links = check.links();
            Map<String, Optional<String>> known = new HashMap<>();
            check.forget();
            for (LinkCheck.Link link : links) {
                known.computeIfAbsent(link.href(), this::problem).ifPresent(problem -> check.keep(link, problem));
            }
        } finally {
            running.set(false);
        }
    }

    private Optional<String> problem(String href) {
        if (href.startsWith("mailto:") || href.startsWith("#")) {
            return Optional.empty();
        }
        if (!contentLinks.leadsSomewhere(href)) {
            return Optional.of("NOT_HERE");
        }
        if (href.startsWith("content:")) {
            return Optional.empty();
        }
        return href.startsWith("/") ? here(href) : elsewhere(href);
    }

    /** A path of this site: a known address whose content, if it names one, is public. */
    private Optional<String> here(String href) {
        String[] parts = href.replaceAll("[?#].*$", "").split("/", 3);
        boolean page = parts.length == 3 && Language.find(parts[1]).isPresent() && routes.find(parts[2]).isPresent();
        if (parts.length > 1 && FILES.contains(parts[1])) {
            return Optional.empty();
        }
        boolean exists = page && routes.content(parts[2]).map(content -> directory.isPublic(content.getKey(), content.getValue())).orElse(true);
        return exists ? Optional.empty() : Optional.of("NOT_HERE");
    }

    /** Only addresses of the public internet are asked: a text must not make this server knock at its own neighbours. */
    private static Optional<String> elsewhere(String href) {
        try {
            URI address = URI.create(href);
            if (!isOutside(InetAddress.getAllByName(address.getHost()))) {
                return Optional.of("FORBIDDEN_ADDRESS");
            }
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
            int status = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= REFUSED ? Optional.of("STATUS_" + status) : Optional.empty();
        } catch (UnknownHostException | IllegalArgumentException | NullPointerException wrong) {
            return Optional.of("NO_SUCH_ADDRESS");
        } catch (IOException silent) {
            return Optional.of("NO_ANSWER");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static boolean isOutside(InetAddress... addresses) {
        for (InetAddress address : addresses) {
            if (address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress()) {
                return false;
            }
        }
        return true;
    }
}
