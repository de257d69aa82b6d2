package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final Totp RFC = new Totp(Base32.APPS.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));
    private static final Instant NOW = Instant.ofEpochSecond(1111111109);
    private static final String CODE = "081804";
    private static final long STEP = 0x23523EC;

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void theCodesAreThoseOfRfc6238(long seconds, String code) {
        assertThat(RFC.codeAt(Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void theSecretIsWrittenAsAppsReadIt() {
        assertThat(RFC.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void theStepOfTheCodeIsTold() {
        assertThat(RFC.accept(CODE, NOW, null)).hasValue(STEP);
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 0, 30})
    void aClockMayBeOneStepOff(long seconds) {
        assertThat(RFC.accept(CODE, NOW.plusSeconds(seconds), null)).hasValue(STEP);
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 60})
    void aClockMayNotBeTwoStepsOff(long seconds) {
        assertThat(RFC.accept(CODE, NOW.plusSeconds(seconds), null)).isEmpty();
    }

    @Test
    void noCodeIsGoodTwice() {
        assertThat(RFC.accept(CODE, NOW, STEP)).isEmpty();
        assertThat(RFC.accept(CODE, NOW, STEP + 1)).isEmpty();
        assertThat(RFC.accept(CODE, NOW, STEP - 1)).hasValue(STEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"081 804", " 081804 ", "０８１８０４", "๐๘๑๘๐๔", "０８１　８０４"})
    void theDigitsMayBeTypedOnAnyKeyboard(String typed) {
        assertThat(RFC.accept(typed, NOW, null)).hasValue(STEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "81804", "0818040", "081805", "０８１８０", "O81804", "-81804", "😀"})
    void nothingElseIsACode(String typed) {
        assertThat(RFC.accept(typed, NOW, null)).isEmpty();
    }

    @Test
    void aSecretHas160Bits() {
        assertThat(Totp.make().secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.make().secret());
    }

    @Test
    void theAddressForAppsNamesSiteAndAccount() {
        assertThat(RFC.uri("Saphan สะพาน", "a+b@saphan.example"))
                .isEqualTo("otpauth://totp/Saphan%20%E0%B8%AA%E0%B8%B0%E0%B8%9E%E0%B8%B2%E0%B8%99:a%2Bb%40saphan.example?secret=" + RFC.secret()
                        + "&issuer=Saphan%20%E0%B8%AA%E0%B8%B0%E0%B8%9E%E0%B8%B2%E0%B8%99&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void theLogDoesNotGetTheSecret() {
        assertThat(RFC.toString()).doesNotContain(RFC.secret());
    }
}
