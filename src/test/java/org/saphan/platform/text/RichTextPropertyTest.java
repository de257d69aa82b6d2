package org.saphan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RichTextPropertyTest {

    @Property(tries = 300)
    void cleaningTwiceChangesNothingMore(@ForAll String text) {
        String once = RichText.clean("<p>" + text);
        assertThat(RichText.clean(once)).isEqualTo(once);
    }
}
