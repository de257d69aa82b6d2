package org.saphan.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final String RECIPIENT = "reader@saphan.example";

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0, 0xB, '\f', 0x85, 0x2028, 0x2029})
    void aLineBreakInAHeaderIsRefused(int character) {
        String lineBreak = Character.toString(character);
        String smuggled = lineBreak + "Bcc: everybody@saphan.example";

        assertThatThrownBy(() -> new Mail(RECIPIENT + smuggled, "en", "subject", "text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail(RECIPIENT, "en", "subject" + smuggled, "text")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mail(RECIPIENT, "en", "subject" + lineBreak, "text")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextHasLines() {
        assertThat(new Mail(RECIPIENT, "th", "เรื่อง", "เรียน\r\n\r\nท่าน").text()).hasLineCount(3);
    }
}
