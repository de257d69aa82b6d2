package org.saphan.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSettingTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, contact@dip.example, true", "EMAIL, contact, false", "EMAIL, a@b, false", "EMAIL, 'a@b.example, c@d.example', false",
        "EMAIL, '<a@b.example>', false", "EMAIL, a@b.example?bcc=x@y.example, false",
        "PHONE, +66 2 123 4567, true", "PHONE, 02-123-4567, true", "PHONE, call us, false", "PHONE, 123, false",
        "NOTICE_FROM, 2026-08-01T02:00:00Z, true", "NOTICE_FROM, 2026-08-01T09:00, false", "NOTICE_FROM, 2026-02-30T09:00:00Z, false",
        "MAIL_DAYS, 1, true", "MAIL_DAYS, 730, true", "MAIL_DAYS, 0, false", "MAIL_DAYS, 731, false", "MAIL_DAYS, -1, false",
        "MAIL_DAYS, 1e2, false", "MAIL_DAYS, 99999999999, false", "RETENTION_MONTHS, ๑๒, false"})
    void onlyWhatItCanBeIsAccepted(SiteSetting setting, String value, boolean accepted) {
        assertThat(setting.accepts(value)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"NAME, 60", "NOTICE, 400", "EMAIL, 254"})
    void noneIsLongerThanItsPlaceOnThePage(SiteSetting setting, int limit) {
        String longest = "a".repeat(limit - 10) + "@b.example";

        assertThat(setting.accepts(longest)).isTrue();
        assertThat(setting.accepts("a" + longest)).isFalse();
    }
}
