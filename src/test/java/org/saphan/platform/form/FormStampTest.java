package org.saphan.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.account.Token;

class FormStampTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final String key = Token.make().words();

    private static FormStamp at(Instant time, String secret) {
        FormStamp stamp = new FormStamp();
        stamp.clock = Clock.fixed(time, ZoneOffset.UTC);
        stamp.keys = new KeptKeys() {
            @Override
            public byte[] seal(String purpose, byte[] words) {
                try {
                    return MessageDigest.getInstance("SHA-256").digest((secret + purpose + new String(words, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                } catch (NoSuchAlgorithmException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
        return stamp;
    }

    @Test
    void itSaysHowLongAFormWasOpen() {
        String stamp = at(NOW, "ours").of(key);

        assertThat(at(NOW.plusSeconds(90), "ours").age(key, stamp)).contains(Duration.ofSeconds(90));
    }

    @Test
    void itEndsAfterHalfADay() {
        String stamp = at(NOW, "ours").of(key);

        assertThat(at(NOW.plus(Duration.ofHours(12)), "ours").age(key, stamp)).isPresent();
        assertThat(at(NOW.plus(Duration.ofHours(12)).plusMillis(1), "ours").age(key, stamp)).isEmpty();
    }

    @Test
    void itIsGoodForItsOwnFormOnly() {
        assertThat(at(NOW, "ours").age(Token.make().words(), at(NOW, "ours").of(key))).isEmpty();
    }

    @Test
    void nobodyElseCanMakeOne() {
        assertThat(at(NOW, "ours").age(key, at(NOW, "theirs").of(key))).isEmpty();
    }

    @Test
    void itsTimeCannotBeChanged() {
        String stamp = at(NOW, "ours").of(key);
        String later = Long.toString(NOW.plus(Duration.ofHours(11)).toEpochMilli(), 36) + stamp.substring(stamp.indexOf('.'));

        assertThat(at(NOW.plus(Duration.ofHours(13)), "ours").age(key, later)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "zzzzzzzzzzzzzzzzzzzz.", "1.AAAA", "-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoneIsRefused(String stamp) {
        assertThat(at(NOW, "ours").age(key, stamp)).isEmpty();
        assertThat(at(NOW, "ours").age(null, stamp)).isEmpty();
    }
}
