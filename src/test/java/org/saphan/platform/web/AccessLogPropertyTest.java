package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AccessLogPropertyTest {

    @Property
    void noAddressIsAFault(@ForAll String address) {
        assertThat(AccessLog.shortened(address)).isNotNull();
    }
}
