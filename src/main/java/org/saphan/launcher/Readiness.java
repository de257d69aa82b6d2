package org.saphan.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Waits until visitors can be let in. Payara opens its port before the application is deployed, so an open port says
 * nothing: the health check and the front pages have to answer.
 */
final class Readiness {

    /** Content, index and listing may take this long at the first start. */
    private static final Duration LIMIT_LOADING = Duration.ofMinutes(15);
    /** A server that answers neither yes nor "not yet" for this long has no application in it, or a broken one. */
    private static final Duration LIMIT_BROKEN = Duration.ofSeconds(15);
    private static final Duration LIMIT_ABSENT = Duration.ofSeconds(3);
    private static final int NOT_YET = 503;
    private static final int ABSENT = 404;

    private final String site;
    private final Path log;

    Readiness(String site, Path log) {
        this.site = site;
        this.log = log;
    }

    void await() throws InterruptedException {
        Instant begun = Instant.now();
        Instant lastNotYet = begun;
        while (true) {
            int status = worst();
            Instant now = Instant.now();
            if (status == 200) {
                return;
            }
            if (status == NOT_YET) {
                lastNotYet = now;
            }
            if (status == ABSENT && now.isAfter(lastNotYet.plus(LIMIT_ABSENT))) {
                throw Failure.DEPLOYMENT_FAILED.with(log);
            }
            if (now.isAfter(lastNotYet.plus(LIMIT_BROKEN)) || now.isAfter(begun.plus(LIMIT_LOADING))) {
                throw Failure.NOT_READY.with(site, status, log);
            }
            Thread.sleep(100);
        }
    }

    /**
     * The first answer that is not 200. The front page goes first: where no application is, it is not found, while the
     * health check says "not yet". All three are warm afterwards.
     */
    private int worst() {
        for (String path : new String[] {"/en/", "/health/ready", "/th/", "/ja/"}) {
            int status = status(path);
            if (status != 200) {
                return status;
            }
        }
        return 200;
    }

    private int status(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(site + path).openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
