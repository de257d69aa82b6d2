package org.saphan.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** How Payara Micro is told what Saphan needs: its command line, and the files that the command line names. */
final class PayaraOptions {

    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String LOGGING = "MICRO-INF/domain/logging.properties";

    private final Settings settings;
    private final Home home;

    PayaraOptions(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    String[] write() throws IOException {
        Path commands = home.resolve("tmp/pre-boot.txt");
        Files.write(commands, commands(settings.httpHost()));
        Path logging = home.resolve("tmp/logging.properties");
        writeLogging(logging);
        List<String> options = new ArrayList<>(List.of(
                "--port", String.valueOf(settings.httpPort()),
                "--rootdir", home.resolve("server").toString(),
                "--disablephonehome",
                "--prebootcommandfile", commands.toString(),
                "--logproperties", logging.toString()));
        options.addAll(cluster());
        settings.find("war").ifPresent(war -> options.addAll(List.of("--deploy", war, "--contextroot", "/")));
        return options.toArray(new String[0]);
    }

    /** There is no switch for the address; everything else here is off unless asked for. */
    static List<String> commands(String host) {
        return List.of(
                LISTENER + "address=" + host,
                HTTP + "compression=on",
                HTTP + "compressable-mime-type=text/html,text/css,application/javascript,text/javascript,text/xml,"
                        + "application/xml,application/atom+xml,application/json,image/svg+xml,text/calendar,text/plain",
                HTTP + "compression-min-size-bytes=1024",
                // an address too long gets the application's page, not the listener's empty 400
                HTTP + "header-buffer-length-bytes=32768",
                HTTP + "xpowered-by=false",
                HTTP + "server-header=false",
                HTTP + "http2-enabled=true");
    }

    private List<String> cluster() {
        if (!settings.flag("cluster", false)) {
            // not --nocluster beside it: that one would win, and Hazelcast would start and listen on every address
            return List.of("--nohazelcast");
        }
        List<String> options = new ArrayList<>(List.of("--clustername", "saphan"));
        settings.find("cluster.nodes").ifPresent(nodes -> options.addAll(List.of("--clustermode", "tcpip:" + nodes)));
        settings.find("cluster.host").ifPresent(host -> options.addAll(List.of("--interfaces", host)));
        settings.find("cluster.port").ifPresent(port -> options.addAll(List.of("--startport", port)));
        return options;
    }

    /** Payara's own levels; but one JSON line an event instead of several coloured ones. */
    private static void writeLogging(Path file) throws IOException {
        Properties logging = new Properties();
        try (InputStream in = PayaraOptions.class.getClassLoader().getResourceAsStream(LOGGING)) {
            logging.load(in);
        }
        logging.setProperty("java.util.logging.ConsoleHandler.formatter", "fish.payara.enterprise.server.logging.JSONLogFormatter");
        logging.setProperty("java.util.logging.ConsoleHandler.encoding", "UTF-8");
        // 30 kB at each start on root certificates of Payara's own that have expired
        logging.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
        try (OutputStream out = Files.newOutputStream(file)) {
            logging.store(out, null);
        }
    }
}
