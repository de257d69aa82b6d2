package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ConditionPropertyTest {

    @Property(tries = 300)
    void aReadersTextNeverStandsInTheStatement(@ForAll String words, @ForAll String value) {
        List<Object> parameters = new ArrayList<>();
        String sql = ConditionTest.condition(words, Map.of("industry", Set.of(value)), parameters);

        assertThat(sql).matches("[a-zA-Z0-9_.,=?()>< ]+");
        assertThat(sql.chars().filter(c -> c == '?').count()).isEqualTo(parameters.size());
    }
}
