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
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.saphan.platform.text.JsonText;
import org.saphan.platform.settings.Setting;

/** The application log: one JSON line an event, with the request's id, without personal data. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Logs {

    private static final Logger ROOT = Logger.getLogger("");

    @Resource
    private ManagedThreadFactory threads;

    private LogFile application;
    private Handler handler;

    @PostConstruct
    void open() {
        Path folder = Path.of(Setting.HOME.get(), "logs");
        try {
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
            application.close();
        }
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
