package org.saphan.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What the operator reads. Keeps the real standard output for itself, since {@code System.out} belongs to the server's
 * log once the server starts.
 */
final class Console {

    private final PrintStream out;
    private final Words words;
    private boolean lineOpen;

    Console(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    /** UTF-8 whatever the terminal's locale says: Thai and Japanese would else be question marks. */
    static Console ofProcess(Words words) {
        FileOutputStream raw = new FileOutputStream(FileDescriptor.out);
        return new Console(new PrintStream(raw, true, StandardCharsets.UTF_8), words);
    }

    synchronized void say(String key, Object... details) {
        finishLine();
        out.println(words.of(key, details));
    }

    synchronized void report(CannotStart problem) {
        finishLine();
        out.println(problem.sentence(words));
    }

    /** Says what is begun, and behind it how long it took. */
    <T> T step(String key, Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        begin(words.of(key));
        T result = work.call();
        end(String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begun) / 1e9));
        return result;
    }

    private synchronized void begin(String text) {
        finishLine();
        out.print(text + " ");
        out.flush();
        lineOpen = true;
    }

    private synchronized void end(String seconds) {
        if (lineOpen) {
            lineOpen = false;
            out.println(words.of("launcher.step.took", seconds));
        }
    }

    private void finishLine() {
        if (lineOpen) {
            lineOpen = false;
            out.println();
        }
    }
}
