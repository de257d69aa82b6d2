package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** Answers for one person alone: kept by nobody, found by no search engine, and their address goes to no other site. */
public final class Confidential {

    private static final String NO_STORE = "no-store";

    private Confidential() {
    }

    /** Marks the answer; has to be called before anything is written. */
    public static void mark(HttpServletResponse response) {
        response.setHeader("Cache-Control", NO_STORE);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    static boolean is(HttpServletResponse response) {
        String kept = response.getHeader("Cache-Control");
        return kept != null && kept.contains(NO_STORE);
    }
}
