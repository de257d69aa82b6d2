package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BrowsingPropertyTest {

    @Property(tries = 300)
    void choosingTwiceIsAsBefore(@ForAll("addresses") String address, @ForAll("facets") Map.Entry<String, String> value) {
        Browsing before = BrowsingTest.asked(address);
        Browsing after = BrowsingTest.asked(BrowsingTest.asked(before.toggling(value.getKey(), value.getValue())).toggling(value.getKey(), value.getValue()));

        assertThat(after.getChosen()).isEqualTo(before.getChosen());
        assertThat(after.getWords()).isEqualTo(before.getWords());
        assertThat(after.getSort()).isEqualTo(before.getSort());
    }

    @Property(tries = 300)
    void whatWasTypedComesThroughTheAddressUnchanged(@ForAll("typed") String words) {
        String stripped = words.strip();
        assertThat(BrowsingTest.asked(new Browsing(Map.of("q", new String[] {words}), BrowsingTest.KNOWN, BrowsingTest.SORTS).paging(1)).getWords()).isEqualTo(stripped);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings().all().ofMaxLength(60).filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
    }

    @Provide
    Arbitrary<Map.Entry<String, String>> facets() {
        return Arbitraries.of(BrowsingTest.KNOWN.entrySet().stream().flatMap(facet -> facet.getValue().stream().map(value -> Map.entry(facet.getKey(), value))).toList());
    }

    @Provide
    Arbitrary<String> addresses() {
        return facets().list().ofMaxSize(4).flatMap(chosen -> Arbitraries.of("", "parts", "ยา&=%", "自動車 部品").flatMap(words ->
                Arbitraries.of(BrowsingTest.SORTS).map(sort -> {
                    List<String> parts = new ArrayList<>(List.of("sort=" + sort, "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
                    chosen.forEach(value -> parts.add(value.getKey() + "=" + value.getValue()));
                    return "?" + String.join("&", parts);
                })));
    }
}
