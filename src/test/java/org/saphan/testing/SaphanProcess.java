package org.saphan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable jar as an operator starts it: a process with settings, a console, and an exit code. */
public final class SaphanProcess {

    private static final Path JAR = Path.of(System.getProperty("basedir", "."), "target", "saphan.jar");

    private final Path console;
    private final Process process;
    private final int port;
    private final Path home;

    private SaphanProcess(Path console, Process process, int port, Path home) {
        this.console = console;
        this.process = process;
        this.port = port;
        this.home = home;
    }

    /** Quick to start rather than quick to run: the compiler's last stage pays only later. */
    public static SaphanProcess start(Path home, int port, Map<String, String> settings) {
        Path console = home.resolveSibling(home.getFileName() + "-console-" + System.nanoTime() + ".txt");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-jar", JAR.toAbsolutePath().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SAPHAN_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SAPHAN_HOME", home.toString());
        builder.environment().put("SAPHAN_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        try {
            Process process = builder.redirectErrorStream(true).redirectOutput(Redirect.to(console.toFile())).start();
            return new SaphanProcess(console, process, port, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SaphanProcess awaitReady() {
        Instant end = Instant.now().plus(Duration.ofMinutes(6));
        while (status("/health/ready") != 200 || status("/en/") != 200) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("Saphan did not become ready (alive: " + process.isAlive() + ")\n" + said()
                        + "\n… " + tail(home.resolve("logs/server.log")));
            }
            pause();
        }
        return this;
    }

    /** For a start that is meant to fail. */
    public int exitCode() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
                throw new AssertionError("Saphan still runs\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Like Ctrl-C. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    /** Like kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public Path home() {
        return home;
    }

    public long pid() {
        return process.pid();
    }

    public String said() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(url(path)).openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
