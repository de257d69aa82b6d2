package org.saphan.launcher;

import java.nio.file.Path;
import java.util.List;

/** Starts everything in order, and says on the console what it does. Read {@link #start()} for the whole story. */
public final class Launcher {

    private static final List<String> DEMONSTRATION_ACCOUNTS = List.of("admin", "author", "translator-ja", "translator-en",
            "reviewer-th", "reviewer-ja", "reviewer-en", "officer-th", "officer-ja");

    private final Console console;
    private final Stop stop;
    private Settings settings;
    private Home home;

    private Launcher(Console console) {
        this.console = console;
        this.stop = new Stop(console);
    }

    public static void main(String[] arguments) {
        Words words = new Words(Saphan.language());
        Console console = Console.ofProcess(words);
        new Launcher(console).run();
    }

    private void run() {
        long begun = System.nanoTime();
        stop.onSignals();
        try {
            start();
            welcome((System.nanoTime() - begun) / 1_000_000_000);
            Stop.await();
        } catch (CannotStart problem) {
            console.report(problem);
            stop.end(problem.failure().exitCode());
        } catch (Exception | LinkageError problem) {
            console.report(Failure.UNEXPECTED.with(problem, logOf(problem)));
            stop.end(Failure.UNEXPECTED.exitCode());
        }
    }

    /** Its stack trace goes to the log; on the console it would hide the sentence. */
    private Path logOf(Throwable problem) {
        if (home == null) {
            return settings == null ? Path.of(".") : settings.home();
        }
        problem.printStackTrace();
        return home.log("server.log");
    }

    private void start() throws Exception {
        settings = Settings.ofProcess();
        settings.publicUrl();
        if (settings.hasIdentityProvider()) {
            Server.limitQuestionsToOthers();
        }
        home = console.step("launcher.step.home", this::openHome);
        HttpPort.check(settings.httpHost(), settings.httpPort());
        Database database = database();
        stop.knows(database);
        publish(console.step(stepOf(database), database::start));
        Server server = new Server(new PayaraOptions(settings, home), home);
        stop.knows(server);
        console.step("launcher.step.server", () -> {
            server.start();
            return null;
        });
        console.step("launcher.step.content", () -> {
            new Readiness(site(), home.log("server.log")).await();
            return null;
        });
    }

    /** The temporary folder first: libraries look it up once, and /tmp may belong to somebody else's Saphan. */
    private Home openHome() throws Exception {
        Home opened = Home.open(settings.home());
        System.setProperty("java.io.tmpdir", opened.resolve("tmp").toString());
        LogFile.replaceConsole(opened.log("server.log"));
        return opened;
    }

    private Database database() {
        Database own = settings.find("database.url").map(url -> (Database) ExistingDatabase.of(settings, url)).orElse(null);
        if (own == null && settings.flag("cluster", false)) {
            throw Failure.CLUSTER_NEEDS_DATABASE.with();
        }
        return own != null ? own : new EmbeddedDatabase(home, settings.databaseMemory());
    }

    private static String stepOf(Database database) {
        return database instanceof EmbeddedDatabase ? "launcher.step.database" : "launcher.step.database_check";
    }

    private void publish(Database.Access access) throws Exception {
        settings.publish();
        settings.publish("home", home.path().toString());
        settings.publish("http.port", String.valueOf(settings.httpPort()));
        settings.publish("page.cache", settings.flag("page.cache", true) ? "on" : "off");
        settings.publish("demo", String.valueOf(demo()));
        if (demo()) {
            settings.publish("demo.password", demoPassword());
        }
        settings.publish("database.url", access.url());
        settings.publish("database.user", access.user());
        settings.publish("database.password", access.password());
    }

    private boolean demo() {
        return settings.flag("demo", false);
    }

    private String demoPassword() throws Exception {
        return settings.find("demo.password").isPresent()
                ? settings.get("demo.password", "")
                : KeptSecret.in(home.resolve("demo.password"));
    }

    private String site() {
        return "http://" + HttpPort.reachable(settings.httpHost()) + ":" + settings.httpPort();
    }

    private void welcome(long seconds) throws Exception {
        console.say("launcher.ready", seconds);
        for (String language : List.of("th", "ja", "en")) {
            console.say("launcher.address", site() + "/" + language + "/");
        }
        if (demo()) {
            console.say("launcher.demo.password", demoPassword());
            for (String account : DEMONSTRATION_ACCOUNTS) {
                console.say("launcher.demo.account", account + "@saphan.example");
            }
        }
        String first = System.getProperty("saphan.first.administrator");
        if (first != null) {
            console.say("launcher.first.administrator", site() + "/desk/invitation?token=" + first);
        }
        console.say("launcher.ready.hint", home.log("server.log"));
    }
}
