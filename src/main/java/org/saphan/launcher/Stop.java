package org.saphan.launcher;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends Saphan in one certain order: requests, application, database. Signals are caught instead of adding a shutdown
 * hook, because hooks run all at once and Payara brings its own; and the process is halted at the end for the same reason.
 */
final class Stop {

    private final Console console;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Server server;
    private volatile Database database;

    Stop(Console console) {
        this.console = console;
    }

    void knows(Database started) {
        database = started;
    }

    void knows(Server started) {
        server = started;
    }

    void onSignals() {
        for (String name : new String[] {"TERM", "INT", "HUP"}) {
            try {
                Signals.on(name, this::bySignal);
            } catch (ReflectiveOperationException e) {
                e.printStackTrace(); // the JVM keeps it to itself (-Xrs); into the server's log
            }
        }
        // only for whoever calls System.exit: at least the database is not torn away
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopDatabase, "database stop"));
    }

    /** Stops what was started and ends the process after a fault. Does not return. */
    void end(int exitCode) {
        if (begun.compareAndSet(false, true)) {
            inOrder();
            halt(exitCode);
        }
        await();
    }

    /** Holds a thread until the process ends. */
    static void await() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who asks a second time does not want to wait for the running requests. */
    private void bySignal() {
        if (begun.compareAndSet(false, true)) {
            console.say("launcher.stopping");
            inOrder();
            console.say("launcher.stopped");
            halt(0);
        }
        stopDatabase();
        halt(1);
    }

    private void inOrder() {
        try {
            Server running = server;
            if (running != null) {
                running.stop();
            }
        } finally {
            stopDatabase();
        }
    }

    private void stopDatabase() {
        Database running = database;
        if (running != null) {
            running.stop();
        }
    }

    private static void halt(int exitCode) {
        System.out.flush();
        Runtime.getRuntime().halt(exitCode);
    }
}
