package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderIdentityTest {

    private static ProviderIdentity of(Map<String, ?> claims) {
        return ProviderIdentity.of("https://id.example", "7", claims);
    }

    @Test
    void anAddressCountsOnlyWhenTheProviderHasVerifiedIt() {
        assertThat(of(Map.of("email", "nok@saphan.example", "email_verified", true)).email()).contains("nok@saphan.example");
        assertThat(of(Map.of("email", "nok@saphan.example", "email_verified", false)).email()).isEmpty();
        assertThat(of(Map.of("email", "nok@saphan.example", "email_verified", "no")).email()).isEmpty();
        assertThat(of(Map.of("email", "nok@saphan.example")).email()).isEmpty();
        assertThat(of(Map.of("email_verified", true)).email()).isEmpty();
        assertThat(of(Map.of("email", " ", "email_verified", true)).email()).isEmpty();
    }

    @Test
    void theAddressIsWrittenAsInvitationsKeepIt() {
        assertThat(of(Map.of("email", " Nok@Saphan.Example ", "email_verified", "true")).email()).contains("nok@saphan.example");
    }

    @Test
    void whatTheProviderAnswersAboutAPersonIsReadLikeItsToken() {
        JsonString address = new JsonString() {

            @Override
            public String getString() {
                return "nok@saphan.example";
            }

            @Override
            public CharSequence getChars() {
                return getString();
            }

            @Override
            public ValueType getValueType() {
                return ValueType.STRING;
            }
        };

        assertThat(of(Map.of("email", address, "email_verified", JsonValue.TRUE)).email()).contains("nok@saphan.example");
        assertThat(of(Map.of("email", address, "email_verified", JsonValue.FALSE)).email()).isEmpty();
    }
}
