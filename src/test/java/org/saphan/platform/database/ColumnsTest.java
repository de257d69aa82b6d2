package org.saphan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphan.testing.AnyDefaults;

class ColumnsTest {

    @Test
    void codesComeBackInTheirOrder() {
        CodesColumn column = new CodesColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(List.of("robotics", "automotive")))).containsExactly("robotics", "automotive");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(List.of()))).isEmpty();
        assertThat(column.convertToEntityAttribute(null)).isEmpty();
    }

    @Test
    void linesComeBackAsTheyWere() {
        LinesColumn column = new LinesColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(List.of("แม่พิมพ์ | 800 t", "部品")))).containsExactly("แม่พิมพ์ | 800 t", "部品");
        assertThat(column.convertToDatabaseColumn(List.of())).isNull();
    }

    @AnyDefaults
    void momentsAreKeptInUtcWhateverTheMachinesZone() {
        InstantColumn column = new InstantColumn();
        Instant moment = Instant.parse("2026-11-22T17:30:00Z");

        assertThat(column.convertToDatabaseColumn(moment)).isEqualTo("2026-11-22T17:30:00");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(moment))).isEqualTo(moment);
    }
}
