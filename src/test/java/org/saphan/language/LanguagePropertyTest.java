package org.saphan.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LanguagePropertyTest {

    @Property
    void noHeaderIsAFault(@ForAll String header) {
        assertThat(Language.accepted(header)).isNotNull();
    }

    @Property
    void noHeaderOfTheseCharactersIsAFault(@ForAll @StringLength(max = 40) @Chars({'t', 'h', 'j', 'a', '-', ',', ';', 'q', '=', '0', '1', '.', ' ', '*'}) String header) {
        assertThat(Language.accepted(header)).isNotNull();
    }
}
