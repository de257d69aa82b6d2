package org.saphan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    @Test
    void thereAreTenOf80BitsEach() {
        List<String> codes = RecoveryCodes.make();

        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(RecoveryCodes.make()).doesNotContainAnyElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01AB-CDEF-GH0K-1MNP", "01abcdefgh0k1mnp", " 01AB CDEF GH0K 1MNP ", "oIab-cdef-ghok-lmnp", "０１ＡＢ－ＣＤＥＦ－ＧＨ０Ｋ－１ＭＮＰ", "01AB–CDEF–GH0K–1MNP"})
    void howItIsTypedDoesNotMatter(String typed) {
        assertThat(RecoveryCodes.hash(typed)).isEqualTo(RecoveryCodes.hash("01AB-CDEF-GH0K-1MNP"));
    }

    @Test
    void theDigestTellsNothing() {
        String code = RecoveryCodes.make().get(0);

        assertThat(RecoveryCodes.hash(code)).matches("[0-9a-f]{64}").isNotEqualTo(RecoveryCodes.hash(RecoveryCodes.make().get(0)));
    }
}
