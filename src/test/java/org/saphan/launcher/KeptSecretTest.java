package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {

    @TempDir
    private Path folder;

    @Test
    void itIsMadeOnceAndKeptForItsOwner() throws IOException {
        Path file = folder.resolve("password");
        String made = KeptSecret.in(file);

        assertThat(made).matches("([a-km-z2-9]{5}-){4}[a-km-z2-9]{5}");
        assertThat(KeptSecret.in(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(KeptSecret.in(folder.resolve("other"))).isNotEqualTo(made);
    }

    @Test
    void anEmptyFileIsFilled() throws IOException {
        assertThat(KeptSecret.in(Files.createFile(folder.resolve("password")))).isNotEmpty();
    }
}
