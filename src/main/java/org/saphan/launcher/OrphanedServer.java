package org.saphan.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A mariadbd that a killed Saphan left behind: it holds the data folder, and the next server would wait for it in vain.
 * Found by its command line, which unlike a kept process id can't be stale.
 */
final class OrphanedServer {

    private static final int PATIENCE_SECONDS = 60;

    private OrphanedServer() {
    }

    /** Called while holding the home's lock, so that whatever runs on this data folder belongs to nobody. */
    static boolean stop(Path data) throws InterruptedException {
        Optional<ProcessHandle> orphan = ProcessHandle.allProcesses().filter(process -> serves(process, data)).findFirst();
        if (orphan.isEmpty()) {
            return false;
        }
        ProcessHandle process = orphan.get();
        process.destroy();
        if (!ended(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            ended(process, 10);
        }
        return true;
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().arguments().map(arguments -> {
            for (String argument : arguments) {
                if (argument.equals("--datadir=" + data)) {
                    return true;
                }
            }
            return false;
        }).orElse(false);
    }

    private static boolean ended(ProcessHandle process, int seconds) throws InterruptedException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
