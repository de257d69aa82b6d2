package org.saphan.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;

/** Holds back what a page writes, so that it can be kept, compressed, or thrown away when the page fails half-way. */
class BufferedAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Utf8Writer characters;
    private PrintWriter writer;
    private ServletOutputStream stream;

    BufferedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** Whether this is a page to keep: a success that was written out, not a redirect, and for everybody. */
    boolean isPage() {
        boolean written = getContentType() != null && (writer != null || stream != null);
        return getStatus() == SC_OK && written && !Confidential.is(this);
    }

    byte[] bytes() {
        return characters == null ? bytes.toByteArray() : characters.toByteArray();
    }

    /** Sends on what was held back. */
    void pass() throws IOException {
        byte[] all = bytes();
        if (all.length > 0) {
            getResponse().getOutputStream().write(all);
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            characters = new Utf8Writer();
            writer = new PrintWriter(characters);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Held();
        }
        return stream;
    }

    @Override
    public void sendError(int status) {
        throw new Problem(status, "sent by the page");
    }

    @Override
    public void sendError(int status, String message) {
        throw new Problem(status, message);
    }

    @Override
    public void flushBuffer() {
        // nothing goes out before the page is whole
    }

    @Override
    public void resetBuffer() {
        reset();
    }

    /** Faces resets when a page fails; the headers that every answer carries stay. */
    @Override
    public void reset() {
        if (characters != null) {
            characters.clear();
        }
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {
        // set when the finished bytes are sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // set when the finished bytes are sent
    }

    private class Held extends ServletOutputStream {

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes.write(some, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException();
        }
    }
}
