package org.saphan.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saphan.platform.mail.OutboxMessage.State;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final OutboxMessage message = new OutboxMessage(new Mail("reader@saphan.example", "en", "subject", "a link", "<a>"), NOW);

    @Test
    void thePausesGrowAndAfterTheLastItIsGivenUp() {
        for (long minutes : new long[] {1, 5, 30, 120, 720}) {
            message.failed("away", false, NOW);
            assertThat(message.getState()).isEqualTo(State.WAITING);
            assertThat(message.getSendAfter()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }

        message.failed("still away", false, NOW);

        assertThat(message.getState()).isEqualTo(State.FAILED);
        assertThat(message.getAttempts()).isEqualTo(6);
        assertThat(message.getLastError()).isEqualTo("still away");
    }

    @Test
    void whatCannotSucceedIsGivenUpAtOnce() {
        message.failed("no such person", true, NOW);

        assertThat(message.getState()).isEqualTo(State.FAILED);
        assertThat(message.getText()).isEqualTo("a link");
    }

    @Test
    void whatFailedStartsOver() {
        message.failed("no such person", true, NOW);

        message.again(NOW.plusSeconds(60));

        assertThat(message.getState()).isEqualTo(State.WAITING);
        assertThat(message.getAttempts()).isZero();
        assertThat(message.getSendAfter()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        message.sent(NOW);

        message.again(NOW);

        assertThat(message.getState()).isEqualTo(State.SENT);
    }

    @Test
    void linksAreForgottenOnceTheyAreSent() {
        message.sent(NOW);

        assertThat(message.getText()).isEmpty();
        assertThat(message.getHtml()).isNull();
    }

    @Test
    void aLongErrorIsCutToWhatTheColumnHolds() {
        message.failed("x".repeat(5000), false, NOW);

        assertThat(message.getLastError()).hasSize(400);
    }
}
