package org.saphan.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.time.Duration;

/** Payara Micro with the application in it. */
final class Server {

    private static final Duration LAST_REQUESTS = Duration.ofSeconds(30);

    private final PayaraOptions options;
    private final Home home;
    private volatile PayaraMicroBoot payara;

    Server(PayaraOptions options, Home home) {
        this.options = options;
        this.home = home;
    }

    /** Payara’s OpenID Connect client would wait for its provider without end; these hold for what sets no limit itself. */
    static void limitQuestionsToOthers() {
        System.setProperty("sun.net.client.defaultConnectTimeout", "5000");
        System.setProperty("sun.net.client.defaultReadTimeout", "10000");
    }

    /** Returns when the application is deployed, or refused. Its content may still be on its way. */
    void start() throws Exception {
        String[] arguments = options.write();
        try {
            PayaraMicroBoot booted = PayaraMicroLauncher.create(arguments);
            payara = booted;
            if (!booted.getRuntime().getDeployedApplicationNames().isEmpty()) {
                return;
            }
        } catch (Exception e) {
            e.printStackTrace(); // into the server's log
        }
        throw Failure.DEPLOYMENT_FAILED.with(home.log("server.log"));
    }

    /** No new connections, the running requests end, then the application stops. */
    void stop() {
        PayaraMicroBoot running = payara;
        if (running == null) {
            return;
        }
        payara = null;
        // read by the application: health says no, and answers close their connection
        System.setProperty("saphan.stopping", "true");
        new LastRequests(running).await(LAST_REQUESTS);
        try {
            running.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            e.printStackTrace(); // into the server's log
        }
    }
}
