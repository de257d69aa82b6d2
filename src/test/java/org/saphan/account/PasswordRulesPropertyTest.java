package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PasswordRulesPropertyTest {

    @Property(tries = 50)
    void whatAPasswordManagerMakesIsAccepted(@ForAll @IntRange(min = 16, max = 96) int length) {
        String password = Token.make().words() + Token.make().words() + Base64.getEncoder().encodeToString(new byte[] {1, 5, 9, 33, 77, 121, 8, 2, 90});

        assertThatCode(() -> PasswordRules.check(password.substring(0, length), "somchai.jaidee@saphan.example")).doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void whateverHasLessThanTwelveCharactersIsRefused(@ForAll @StringLength(max = 11) String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "somchai.jaidee@saphan.example")).hasMessage("account.password.too_short");
    }
}
