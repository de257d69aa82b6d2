package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void aTokenHas256BitsThatStandInALink() {
        Token token = Token.make();

        assertThat(token.words()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Token.make().words());
        assertThat(Base64.getUrlDecoder().decode(token.words())).hasSize(32);
    }

    @Test
    void theDigestIsSha256InHexadecimalDigits() {
        assertThat(Token.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new Token("abc").hash()).isEqualTo(Token.hash("abc"));
    }

    @Test
    void onlyTheTokenItselfFitsItsDigest() {
        String kept = Token.hash("abc");

        assertThat(new Token("abc").isOf(kept)).isTrue();
        assertThat(new Token("abd").isOf(kept)).isFalse();
        assertThat(new Token(kept).isOf(kept)).isFalse();
        assertThat(new Token("abc").isOf("")).isFalse();
    }

    @Test
    void theLogDoesNotGetTheToken() {
        assertThat(new Token("abc").toString()).doesNotContain("abc");
    }
}
