package org.saphan.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** A rotating file of lines, written by a thread of its own so that no request waits for a disk. */
class LogFile implements AutoCloseable {

    private static final int BYTES_A_FILE = 50 << 20;
    private static final int FILES = 5;
    private static final int LINES_WAITING = 16_384;

    private final BlockingQueue<Supplier<String>> waiting = new ArrayBlockingQueue<>(LINES_WAITING);
    private final AtomicLong lost = new AtomicLong();
    private final FileHandler file;
    private final Thread writer;

    LogFile(Path folder, String name, ThreadFactory threads) throws IOException {
        Files.createDirectories(folder);
        file = new FileHandler(folder.resolve(name + ".%g.log").toString(), BYTES_A_FILE, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord line) {
                return line.getMessage();
            }
        });
        writer = threads.newThread(this::write);
        writer.start();
    }

    /** Takes a line, which the writing thread will compose; counts it as lost when the disk cannot keep up. */
    void add(Supplier<String> line) {
        if (!waiting.offer(line)) {
            lost.incrementAndGet();
        }
    }

    long lost() {
        return lost.get();
    }

    private void write() {
        try {
            while (true) {
                file.publish(new LogRecord(Level.INFO, waiting.take().get() + "\n"));
            }
        } catch (InterruptedException stopped) {
            waiting.forEach(line -> file.publish(new LogRecord(Level.INFO, line.get() + "\n")));
            file.close();
        }
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
