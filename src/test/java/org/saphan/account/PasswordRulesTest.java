package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.testing.AnyDefaults;

class PasswordRulesTest {

    private static final String EMAIL = "Somchai.Jaidee@saphan.example";

    static String[] lengths() {
        return new String[] {"", "xk7 Qz!tb2v", "😀🎈🚲🌧🍜🦉🗻🎻🧵🪁🛶"};
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void lessThanTwelveCharactersAreTooShortHoweverManyBytesTheyTake(String password) {
        refused(password, EMAIL, "account.password.too_short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xk7 Qz!tb2vR", "correct horse battery", "สะพานข้ามน้ำสีคราม", "さくら橋をわたる三毛ねこ", "😀🎈🚲🌧🍜🦉🗻🎻🧵🪁🛶🪶"})
    void lengthIsEnoughInAnyScript(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @AnyDefaults
    void moreThan128CharactersAreTooLong() {
        String most = "xk7 Qz!tb2vR".repeat(11).substring(0, 128);

        assertThatCode(() -> PasswordRules.check("correct horse " + most.substring(14), EMAIL)).doesNotThrowAnyException();
        refused(most + "x", EMAIL, "account.password.too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password1234!", "P@ssw0rd2026", "passwordpassword", "qwertyuiop12", "1q2w3e4r5t6y", "123456789012",
        "aaaaaaaaaaaa", "abcdefghijkl", "iloveyou2024", "bangkok12345", "saphan202612", "Thailand2026", "กกกกกกกกกกกก"})
    void whatManyPeopleTakeIsRefused(String password) {
        refused(password, EMAIL, "account.password.common");
    }

    @ParameterizedTest
    @CsvSource({"xk7 SOMCHAI Qz!tb, Somchai.Jaidee@saphan.example", "jaidee-xk7-Qz!tb2v, Somchai.Jaidee@saphan.example",
        "xk7 translator Qz, translator-ja@saphan.example", "xk7 สมชาย Qz!tb2v, สมชาย@saphan.example"})
    void theNameInTheAddressIsRefused(String password, String email) {
        refused(password, email, "account.password.like_name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@saphan.example", "a.b@saphan.example", "@saphan.example", "x"})
    void aShortNameMayStandInAnotherWord(String email) {
        assertThatCode(() -> PasswordRules.check("channel xk7 above Qz", email)).doesNotThrowAnyException();
    }

    private static void refused(String password, String email, String key) {
        assertThatThrownBy(() -> PasswordRules.check(password, email)).isInstanceOf(PasswordRefused.class).hasMessage(key);
    }
}
