package org.saphan.platform.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Says of a form when this site handed it out, so that nobody else's is taken and none for ever. */
@ApplicationScoped
public class FormStamp {

    private static final String PURPOSE = "form";
    private static final Duration GOOD_FOR = Duration.ofHours(12);

    @Inject
    KeptKeys keys;

    @Inject
    Clock clock;

    /** @param key the form's own */
    public String of(String key) {
        return sealed(clock.millis(), key);
    }

    /** How long ago the form was handed out; empty for a stamp that is forged, of another form, or too old. */
    public Optional<Duration> age(String key, String stamp) {
        if (key == null || stamp == null || !stamp.matches("[0-9a-z]{1,12}\\.[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        long millis = Long.parseLong(stamp.substring(0, stamp.indexOf('.')), Character.MAX_RADIX);
        if (!MessageDigest.isEqual(sealed(millis, key).getBytes(StandardCharsets.US_ASCII), stamp.getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        Duration age = Duration.between(Instant.ofEpochMilli(millis), clock.instant());
        return Optional.of(age).filter(known -> known.compareTo(GOOD_FOR) <= 0);
    }

    private String sealed(long millis, String key) {
        String time = Long.toString(millis, Character.MAX_RADIX);
        byte[] seal = keys.seal(PURPOSE, (time + "." + key).getBytes(StandardCharsets.UTF_8));
        return time + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }
}
