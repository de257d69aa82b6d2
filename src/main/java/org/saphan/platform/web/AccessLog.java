package org.saphan.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.saphan.platform.settings.Setting;
import org.saphan.platform.text.JsonText;

/** The access log: one JSON line a request, without personal data. */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    private LogFile access;

    @PostConstruct
    void open() {
        Path folder = Path.of(Setting.HOME.get(), "logs");
        try {
            access = new LogFile(folder, "access", threads);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The access log cannot be written to " + folder, unwritable);
        }
    }

    @PreDestroy
    void close() {
        if (access != null) {
            access.close();
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
}
