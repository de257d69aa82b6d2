package org.saphan.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Amount amount(String amount, String currency, String rate) {
        return new Amount(Worth.SIGNED, new BigDecimal(amount), currency, new BigDecimal(rate), DAY);
    }

    @ParameterizedTest
    @CsvSource({"900, JPY, 4.5, 200.00, 900", "1000, JPY, 3, 333.33, 1000", "200, JPY, 3, 66.67, 200", "100.01, THB, 4.5, 100.01, 450", "1, THB, 4.5, 1, 5",
            "0, JPY, 4.5, 0.00, 0", "99999999999999.99, THB, 1, 99999999999999.99, 100000000000000"})
    void eachCurrencyIsConvertedAtTheRateThatWasWrittenDownWithIt(String number, String currency, String rate, BigDecimal thb, BigDecimal jpy) {
        Amount amount = amount(number, currency, rate);

        assertThat(amount.inThb()).isEqualByComparingTo(thb);
        assertThat(amount.inJpy()).isEqualByComparingTo(jpy);
    }

    @ParameterizedTest
    @CsvSource({"100000000000000, JPY, 4.5", "0.001, THB, 4.5", "1E+20, THB, 4.5", "1, THB, 10000", "1, JPY, 0.0000001"})
    void whatCannotBeKeptAsItWasTypedIsRefused(String number, String currency, String rate) {
        assertThatThrownBy(() -> amount(number, currency, rate)).isInstanceOf(CaseWordsRefused.class).hasMessage("followup.refusal.number");
    }

    @Test
    void zerosAtTheEndAreNoDecimals() {
        assertThat(amount("10.5000", "THB", "4.50000000").inJpy()).isEqualByComparingTo("47");
    }

    @ParameterizedTest
    @CsvSource({"-0.01, JPY, 4.5, amount", "1, USD, 4.5, amount", "1, jpy, 4.5, amount", "1, '', 4.5, amount", "1, JPY, 0, rate", "1, THB, -4.5, rate"})
    void whatMakesNoSenseIsRefused(String number, String currency, String rate, String why) {
        assertThatThrownBy(() -> amount(number, currency, rate)).isInstanceOf(CaseWordsRefused.class).hasMessage("followup.refusal." + why);
    }

    @Test
    void anAmountWithoutRateIsRefused() {
        assertThatThrownBy(() -> new Amount(Worth.SIGNED, BigDecimal.ONE, "JPY", null, DAY)).isInstanceOf(CaseWordsRefused.class);
        assertThatThrownBy(() -> new Amount(Worth.SIGNED, null, "JPY", BigDecimal.ONE, DAY)).isInstanceOf(CaseWordsRefused.class);
    }
}
