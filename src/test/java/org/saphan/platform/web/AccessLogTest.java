package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.17, 192.0.2.0", "::ffff:192.0.2.17, ::ffff:192.0.2.0", "2001:db8:85a3:8d3:1319:8a2e:370:7348, 2001:db8:85a3::",
            "2001:db8:0:0:1:2:3:4, 2001:db8:0::", "2001:db8::1, 2001:db8::", "2001::5:6:7:8, 2001::", "::1, ::", "fe80::1%eth0, fe80::"})
    void anAddressInTheLogNamesNoPerson(String address, String logged) {
        assertThat(AccessLog.shortened(address)).isEqualTo(logged);
    }

    @Test
    void noAddressIsAnEmptyOne() {
        assertThat(AccessLog.shortened(null)).isEmpty();
    }
}
