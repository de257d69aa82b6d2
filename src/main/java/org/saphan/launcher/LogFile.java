package org.saphan.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where everything goes that the server and its libraries print, whoever of them prints it and how. Kept in a few files
 * of limited size, so that a busy year does not fill the disk.
 */
final class LogFile extends OutputStream {

    private static final long LIMIT = 10 * 1024 * 1024;
    private static final int KEPT = 5;

    private final Path file;
    private final long limit;
    private OutputStream out;
    private long size;

    LogFile(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        open();
    }

    /** From here on {@code System.out} and {@code System.err} are this file. */
    static void replaceConsole(Path file) throws IOException {
        PrintStream stream = new PrintStream(new LogFile(file, LIMIT), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** For a log that another process writes: put aside between two runs when it has grown long. */
    static void shorten(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LIMIT) {
            shift(file);
        }
    }

    static String lastLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public synchronized void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
        boolean lineEnds = length > 0 && bytes[offset + length - 1] == '\n';
        if (size > limit && lineEnds) {
            out.close();
            shift(file);
            open();
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private void open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** server.log becomes server.log.1, that becomes server.log.2, and the last one goes. */
    private static void shift(Path file) throws IOException {
        for (int i = KEPT - 1; i >= 0; i--) {
            Path from = i == 0 ? file : file.resolveSibling(file.getFileName() + "." + i);
            if (Files.exists(from)) {
                Files.move(from, file.resolveSibling(file.getFileName() + "." + (i + 1)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
