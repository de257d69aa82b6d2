package org.saphan.home;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PublicRoutesPropertyTest {

    private final PublicRoutes routes = new PublicRoutes();

    @Property(tries = 500)
    void noAddressIsAFault(@ForAll String path) {
        assertThat(routes.find(path)).isNotNull();
        assertThat(routes.content(path)).isNotNull();
    }
}
