package org.saphan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path folder;

    @Test
    void oldFilesAreKeptAndTheOldestGo() throws IOException {
        Path log = folder.resolve("server.log");
        try (PrintStream out = new PrintStream(new LogFile(log, 100), true, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 100; i++) {
                out.println("line " + i + " of the ภาษาไทย log");
            }
        }

        assertThat(LogFile.lastLine(folder.resolve("server.log.1"))).startsWith("line ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(6).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(200));
        }
    }

    @Test
    void aRestartGoesOnInTheSameFile() throws IOException {
        Path log = Files.writeString(folder.resolve("server.log"), "before\n");
        try (PrintStream out = new PrintStream(new LogFile(log, 100), true, StandardCharsets.UTF_8)) {
            out.println("after");
        }

        assertThat(log).hasContent("before\nafter");
        assertThat(LogFile.lastLine(log)).isEqualTo("after");
    }
}
