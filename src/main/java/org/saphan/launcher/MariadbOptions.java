package org.saphan.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command lines of the embedded MariaDB. Nothing is read from the machine's own my.cnf. */
final class MariadbOptions {

    private MariadbOptions() {
    }

    /** With a folder of its own for what is temporary: each server that starts deletes what it finds of such tables, whosever they are. */
    static List<String> common(MariadbFiles files, Path data, Home home) {
        List<String> options = new ArrayList<>(List.of(files.server().toString(), "--no-defaults",
                "--basedir=" + files.programs(), "--datadir=" + data, "--lc-messages-dir=" + files.programs().resolve("share"),
                "--tmpdir=" + home.resolve("tmp")));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    static List<String> server(MariadbFiles files, Home home, int port, String memory, Path accounts) {
        List<String> options = new ArrayList<>(detached());
        options.addAll(common(files, files.data(), home));
        options.addAll(List.of(
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // 11 s at each start go into a certificate that nobody asks for on the loopback
                "--skip-ssl",
                "--skip-name-resolve",
                "--local-infile=OFF",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_as_ci",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + memory,
                "--innodb-flush-log-at-trx-commit=1"));
        return options;
    }

    /**
     * A signal to Saphan's process group must not stop the database under the running requests, and a killed Saphan
     * must not leave a database behind. Where util-linux is missing the server starts without both.
     */
    private static List<String> detached() {
        List<String> prefix = List.of("setsid", "setpriv", "--pdeathsig", "TERM");
        List<String> attempt = new ArrayList<>(prefix);
        attempt.add("true");
        try {
            Process process = new ProcessBuilder(attempt)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? prefix : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
