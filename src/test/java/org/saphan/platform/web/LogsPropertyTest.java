package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LogsPropertyTest {

    @Property
    void noAddressIsAFault(@ForAll String address) {
        assertThat(Logs.shortened(address)).isNotNull();
    }
}
