package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void itIsMadeForItsOwnerOnly() throws IOException {
        Path path = folder.resolve("deep/home");
        Home.open(path);

        assertThat(Files.getPosixFilePermissions(path)).containsExactlyInAnyOrder(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    }

    @Test
    void aSecondSaphanIsRefused() {
        Home.open(folder);

        assertThatThrownBy(() -> Home.open(folder)).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.failure()).isEqualTo(Failure.HOME_IN_USE));
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("home"));

        assertThatThrownBy(() -> Home.open(file)).isInstanceOfSatisfying(CannotStart.class,
                problem -> assertThat(problem.failure()).isEqualTo(Failure.HOME_UNUSABLE));
    }

    @Test
    void whatAKilledSaphanLeftBehindIsGone() throws IOException {
        Files.createDirectories(folder.resolve("tmp/payaramicro-1/runtime"));
        Files.createDirectories(folder.resolve("data"));
        Home.open(folder);

        assertThat(folder.resolve("tmp")).isEmptyDirectory();
        assertThat(folder.resolve("data")).exists();
    }
}
