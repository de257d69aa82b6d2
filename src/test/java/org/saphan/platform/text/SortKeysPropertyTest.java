package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SortKeysPropertyTest {

    @Property(tries = 200)
    void noNameIsAFaultOrTooLongForItsColumn(@ForAll String name) {
        assertThat(SortKeys.of(name, Locale.JAPAN)).hasSizeLessThanOrEqualTo(600);
    }
}
