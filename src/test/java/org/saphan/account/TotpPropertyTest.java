package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TotpPropertyTest {

    @Property(tries = 200)
    void everyCodeOfAnySecretIsSixDigitsAndGoodOnce(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long seconds) {
        Totp totp = Totp.make();
        Instant now = Instant.ofEpochSecond(seconds);
        String code = totp.codeAt(Totp.step(now));

        assertThat(code).matches("[0-9]{6}");
        assertThat(totp.accept(code, now, null)).isPresent();
        assertThat(totp.accept(code, now, Totp.step(now) + 1)).isEmpty();
    }

    @Property
    void noInputIsAFault(@ForAll String typed) {
        assertThat(Totp.make().accept(typed, Instant.EPOCH, null)).isNotNull();
    }

    @Property(tries = 200)
    void bytesComeBackFromEitherAlphabet(@ForAll @Size(20) byte[] bytes, @ForAll Base32 alphabet) {
        assertThat(alphabet.read(alphabet.write(bytes))).isEqualTo(bytes);
    }
}
