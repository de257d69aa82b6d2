package org.saphan.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.testing.AnyDefaults;

class CompanySizeTest {

    @ParameterizedTest
    @CsvSource({"0, MICRO", "9, MICRO", "10, SMALL", "49, SMALL", "50, MEDIUM", "249, MEDIUM", "250, LARGE", "100000, LARGE"})
    void theClassesBeginWhereTheRecommendationDrawsThem(int employees, CompanySize size) {
        assertThat(CompanySize.of(employees)).isEqualTo(size);
    }

    @AnyDefaults
    void aCodeIsTheSameOnEveryMachine() {
        assertThat(CompanySize.MICRO.code()).isEqualTo("micro");
        assertThat(CompanySize.MEDIUM.code()).isEqualTo("medium");
    }
}
