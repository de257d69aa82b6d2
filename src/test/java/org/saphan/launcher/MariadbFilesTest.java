package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariadbFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theVersionIsTheOneThatIsPacked() {
        assertThat(getClass().getClassLoader().getResource(MariadbFiles.PACKED + "bin/mariadbd")).isNotNull();
    }

    @Test
    void onlyLinuxOnX86WithGlibcIsSupported() {
        assertThat(MariadbFiles.supported("Linux", "amd64", true)).isTrue();
        assertThat(MariadbFiles.supported("Linux", "amd64", false)).isFalse();
        assertThat(MariadbFiles.supported("Linux", "aarch64", true)).isFalse();
        assertThat(MariadbFiles.supported("Mac OS X", "x86_64", true)).isFalse();
    }

    @Test
    void theServerListensOnThisMachineOnlyAndWritesBeforeItAnswers() {
        Home home = Home.open(folder);
        var options = MariadbOptions.server(new MariadbFiles(home), home, 3399, "128M", home.resolve("accounts.sql"));

        assertThat(options).contains("--no-defaults", "--bind-address=127.0.0.1", "--port=3399", "--skip-ssl",
                "--innodb-flush-log-at-trx-commit=1", "--collation-server=utf8mb4_uca1400_as_ci", "--default-time-zone=+00:00");
    }
}
