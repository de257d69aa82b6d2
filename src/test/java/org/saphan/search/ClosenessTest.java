package org.saphan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosenessTest {

    private final List<Object> parameters = new ArrayList<>(List.of("th", "company"));

    @Test
    void theNameCountsMostAndTakesEveryTerm() {
        String columns = Closeness.columns("ระยอง 50%", parameters);

        assertThat(columns).startsWith("CASE WHEN l.title LIKE ?3 AND l.title LIKE ?4 THEN 0").endsWith("ELSE 3 END, sort_key, content_id");
        assertThat(parameters).containsExactly("th", "company", "%ระยอง%", "%50\\%%");
    }

    @Test
    void withoutWordsItIsTheOrderOfNames() {
        assertThat(Closeness.columns(" !? ", parameters)).isEqualTo("sort_key, content_id");
        assertThat(parameters).hasSize(2);
    }
}
