package org.saphan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({"02 123 4567, TH, +6621234567", "081-234-5678, TH, +66812345678", "03-1234-5678, JP, +81312345678", "（０４８）１２３−４５６７, JP, +81481234567",
        "+66 2 123 4567, JP, +6621234567", "๐๒-๑๒๓-๔๕๖๗, TH, +6621234567"})
    void theSameNumberIsKeptInOneWay(String written, String country, String kept) {
        assertThat(PhoneNumbers.e164(written, country)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"02 123 4567 ext. 5, TH", "02 123 4567, ''", "190, TH", "0, JP"})
    void whatCannotBeDialledIsNoNumber(String written, String country) {
        assertThat(PhoneNumbers.e164(written, country)).isEmpty();
    }
}
