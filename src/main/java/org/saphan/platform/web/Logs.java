package org.saphan.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.saphan.platform.text.JsonText;
import org.saphan.platform.settings.Setting;

/** The access log and the application log: one JSON line an event, with the request's id, without personal data. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Logs {

    private static final Logger ROOT = Logger.getLogger("");

    @Resource
    private ManagedThreadFactory threads;

    private LogFile access;
    private LogFile application;
    private Handler handler;

    @PostConstruct
    void open() {
        Path folder = Path.of(Setting.HOME.get(), "logs");
        try {
            access = new LogFile(folder, "access", threads);
            application = new LogFile(folder, "application", threads);
            handler = handler();
            ROOT.addHandler(handler);
        } catch (IOException unwritable) {
            ROOT.log(Level.WARNING, "Logs cannot be written to " + folder, unwritable);
        }
    }

    @PreDestroy
    void close() {
        if (handler != null) {
            ROOT.removeHandler(handler);
            access.close();
            application.close();
        }
    }

    /** Writes one answered request. The network address is shortened, so that it names no person. */
    public void answered(String id, String method, String address, int status, long micros, String cache, int statements, String from) {
        if (access == null) {
            return;
        }
        Instant at = Instant.now();
        access.add(() -> {
            JsonObjectBuilder line = JsonText.BUILDERS.createObjectBuilder()
                    .add("at", at.toString()).add("request", id).add("method", method)
                    .add("address", address).add("status", status).add("micros", micros).add("from", shortened(from));
            if (cache != null) {
                line.add("cache", cache);
            }
            return line.add("statements", statements).build().toString();
        });
    }

    /** Leaves out the last octet of IPv4, all but the first three groups of IPv6. */
    public static String shortened(String address) {
        if (address == null) {
            return "";
        }
        int lastDot = address.lastIndexOf('.');
        if (lastDot > 0) {
            return address.substring(0, lastDot) + ".0";
        }
        String[] groups = address.split("::", -1)[0].split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(3, groups.length))) + "::";
    }

    private Handler handler() {
        return new Handler() {

            private final SimpleFormatter sentences = new SimpleFormatter();

            @Override
            public void publish(LogRecord event) {
                if (isLoggable(event)) {
                    String line = json(event, sentences.formatMessage(event));
                    application.add(() -> line);
                }
            }

            @Override
            public void flush() {
                // the writing thread does
            }

            @Override
            public void close() {
                // the log files are closed with the application
            }
        };
    }

    private static String json(LogRecord event, String message) {
        JsonObjectBuilder line = JsonText.BUILDERS.createObjectBuilder()
                .add("at", event.getInstant().toString()).add("level", event.getLevel().getName())
                .add("logger", String.valueOf(event.getLoggerName())).add("message", String.valueOf(message));
        if (RequestId.current() != null) {
            line.add("request", RequestId.current());
        }
        if (event.getThrown() != null) {
            StringWriter trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace));
            line.add("trace", trace.toString());
        }
        return line.build().toString();
    }
}
