package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpamGuardTest {

    private static FilledForm form(String email, String message) {
        return FilledForm.of(Map.of("email", email, "message", message)::get);
    }

    @Test
    void anOrdinaryInquiryIsNotSuspected() {
        assertThat(SpamGuard.words(form("a@company.co.jp", "貴社の製品について https://company.co.jp をご覧ください。"))).isEmpty();
        assertThat(SpamGuard.sending("", Duration.ofSeconds(30))).isEmpty();
        assertThat(SpamGuard.sending(null, Duration.ofSeconds(30))).isEmpty();
    }

    @Test
    void eachSignIsSeen() {
        assertThat(SpamGuard.sending("http://x", Duration.ofSeconds(1))).containsExactlyInAnyOrder(SpamSign.HONEYPOT, SpamSign.TOO_FAST);
        assertThat(SpamGuard.words(form("a@mailinator.com", "http://a http://b www.c <a href=x>buy</a>")))
                .containsExactlyInAnyOrder(SpamSign.DISPOSABLE, SpamSign.MANY_LINKS, SpamSign.MARKUP);
    }

    @ParameterizedTest
    @CsvSource({"a@mailinator.com, true", "a@eu.mailinator.com, true", "a@MAILINATOR.COM, true", "a@notmailinator.com.co.th, false", "a@gmail.com, false", "a@docomo.ne.jp, false"})
    void addressesThatLiveForMinutesAreKnownByTheirDomain(String email, boolean known) {
        assertThat(DisposableDomains.has(email)).isEqualTo(known);
    }

    @Test
    void theScoreAddsUpAndSaysWhy() {
        Suspicion suspicion = SpamGuard.suspicion(EnumSet.of(SpamSign.HONEYPOT, SpamSign.MARKUP), "digest");

        assertThat(suspicion.getScore()).isEqualTo(80).isGreaterThanOrEqualTo(SpamSign.MARKED);
        assertThat(suspicion.getReasons()).containsExactly("HONEYPOT", "MARKUP");
        assertThat(SpamGuard.suspicion(EnumSet.allOf(SpamSign.class), "digest").getScore()).isEqualTo(100);
        assertThat(SpamGuard.suspicion(EnumSet.noneOf(SpamSign.class), "digest").getReasons()).isEmpty();
    }

    @Test
    void allReasonsFitTheirColumn() {
        assertThat(String.join(" ", SpamGuard.suspicion(EnumSet.allOf(SpamSign.class), "").getReasons())).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void theSameLetterIsKnownInAnotherDress() {
        assertThat(SpamGuard.digest("Buy  NOW!\nＢＥＳＴ price")).isEqualTo(SpamGuard.digest("buy now best price"));
        assertThat(SpamGuard.digest("ข้าว")).isNotEqualTo(SpamGuard.digest("ข่าว"));
    }
}
