package org.saphan.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * The running mariadbd. One thread starts it and waits for its end; when it dies without having been told to, the same
 * thread starts it again on the same port, and the application's pool finds it there.
 */
final class MariadbServer {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration LIVED_WELL = Duration.ofSeconds(10);

    private final IntFunction<List<String>> command;
    private final Home home;
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile Process process;
    private volatile int port;
    private volatile boolean portKept;
    private volatile boolean stopping;

    MariadbServer(Home home, IntFunction<List<String>> command) {
        this.home = home;
        this.command = command;
    }

    /** The kernel ties the server to the thread that started it: this one ends only with the process. */
    void start() {
        Thread keeper = new Thread(this::keepRunning, "database keeper");
        keeper.setDaemon(true);
        keeper.start();
    }

    int port() {
        return port;
    }

    /** How often it ended by itself so far. */
    int deaths() {
        return deaths.get();
    }

    /** From now on the application knows the port, and the server must come back on it. */
    void keepPort() {
        portKept = true;
    }

    /** Lets it write everything back and end; kills it only when it does not. */
    void stop() {
        stopping = true;
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepRunning() {
        try {
            int inARow = 0;
            while (!stopping) {
                Instant begun = Instant.now();
                launch();
                deaths.incrementAndGet();
                inARow = Instant.now().isAfter(begun.plus(LIVED_WELL)) ? 0 : inARow + 1;
                Thread.sleep(Math.min(10_000, 100L << Math.min(inARow, 7)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void launch() throws InterruptedException {
        try {
            if (!portKept) {
                port = HttpPort.free();
            }
            process = new ProcessBuilder(command.apply(port))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(home.log("mariadb.log").toFile()))
                    .start();
            process.waitFor();
        } catch (IOException e) {
            System.err.println(e);
        }
    }
}
