package org.saphan.platform.web;

import java.util.concurrent.ThreadLocalRandom;

/** A short name for the request that this thread works on, written to both logs and to error pages. */
public final class RequestId {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {
    }

    static String begin() {
        String id = Long.toString(ThreadLocalRandom.current().nextLong() & Long.MAX_VALUE, Character.MAX_RADIX);
        CURRENT.set(id);
        return id;
    }

    static void end() {
        CURRENT.remove();
    }

    /** Null outside a request. */
    public static String current() {
        return CURRENT.get();
    }
}
