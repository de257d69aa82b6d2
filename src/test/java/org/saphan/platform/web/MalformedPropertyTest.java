package org.saphan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MalformedPropertyTest {

    @Property(tries = 300)
    void whateverIsTypedAndEncodedPassesUnlessItHoldsControls(@ForAll String typed) {
        String plain = typed.codePoints().filter(c -> !Character.isISOControl(c)).mapToObj(Character::toString).collect(Collectors.joining());
        String query = "q=" + URLEncoder.encode(plain.length() > 200 ? plain.substring(0, 200) : plain, StandardCharsets.UTF_8);
        assertThatCode(() -> Malformed.refuse(MalformedTest.request("/th/search", query))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void nothingIsAFault(@ForAll String path, @ForAll String query) {
        try {
            Malformed.refuse(MalformedTest.request(path, query));
        } catch (Problem refused) {
            assertThat(refused.status()).isIn(400, 414);
        }
    }
}
