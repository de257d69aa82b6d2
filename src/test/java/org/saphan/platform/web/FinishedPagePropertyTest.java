package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.saphan.platform.web.FinishedPage.Coding;

class FinishedPagePropertyTest {

    @Property
    void noHeaderIsAFault(@ForAll String header) {
        assertThat(Coding.accepted(header)).isNotNull();
    }
}
