package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ExistingDatabaseTest {

    private final Settings settings = new Settings(new Properties(), Map.of("SAPHAN_DATABASE_USER", "saphan"));

    @Test
    void noServerThereIsSaidWithoutTheParameters() throws IOException {
        Database database = ExistingDatabase.of(settings, "jdbc:mariadb://127.0.0.1:" + HttpPort.free() + "/saphan?password=secret");

        assertThatThrownBy(database::start).isInstanceOfSatisfying(CannotStart.class, problem -> {
            assertThat(problem.failure()).isEqualTo(Failure.DATABASE_UNREACHABLE);
            assertThat(problem.sentence(new Words("en"))).doesNotContain("secret");
        });
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> ExistingDatabase.of(settings, "jdbc:postgresql://127.0.0.1/saphan"))
                .isInstanceOfSatisfying(CannotStart.class,
                        problem -> assertThat(problem.failure()).isEqualTo(Failure.SETTING_INVALID));
    }
}
