package org.saphan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.saphan.testing.TestFolder;

/** A real node of OpenSearch in a process of its own, with libraries of its own: see {@code src/test/opensearch}. */
final class OpenSearchProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final Path SOURCES = Path.of("src/test/opensearch");

    private final Process process;
    private final String address;

    private OpenSearchProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static OpenSearchProcess start() {
        try {
            Path folder = TestFolder.of("opensearch");
            Files.createDirectories(folder);
            int port;
            try (ServerSocket socket = new ServerSocket(0)) {
                port = socket.getLocalPort();
            }
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-cp", classPath(folder),
                    SOURCES.resolve("OpenSearchNode.java").toString(), Files.createTempDirectory(folder, "node").toAbsolutePath().toString(), String.valueOf(port))
                    .redirectErrorStream(true).redirectOutput(folder.resolve("node.log").toFile()).start();
            OpenSearchProcess node = new OpenSearchProcess(process, "http://127.0.0.1:" + port);
            node.await(folder.resolve("node.log"));
            return node;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Maven knows the libraries; they are none of Saphan's. */
    private static String classPath(Path folder) throws IOException {
        Path file = folder.resolve("classpath.txt").toAbsolutePath();
        Process maven = new ProcessBuilder("mvn", "-B", "-q", "-f", SOURCES.resolve("pom.xml").toString(), "dependency:build-classpath", "-Dmdep.outputFile=" + file)
                .inheritIO().start();
        try {
            if (maven.waitFor() != 0) {
                throw new IOException("Maven does not find the libraries of OpenSearch");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return Files.readString(file).strip();
    }

    private void await(Path log) throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(latest) && process.isAlive()) {
            try {
                if (new OpenSearchClient(address).get("/").isPresent()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException("OpenSearch does not start: " + Files.readString(log));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
