package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The desk's page from which a form was sent, with what its address asked for. */
public final class DeskAddress {

    private static final String DESK = "/desk/";

    private DeskAddress() {
    }

    /** From the {@code Referer}, of which only path and query of a page of the desk are believed. */
    public static String of(HttpServletRequest request) {
        try {
            URI from = URI.create(String.valueOf(request.getHeader("Referer")));
            if (from.getRawPath() != null && from.getRawPath().startsWith(DESK)) {
                return from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            }
        } catch (IllegalArgumentException malformed) {
            // then the page alone
        }
        return request.getRequestURI().startsWith(DESK) ? request.getRequestURI().replaceAll("\\.xhtml$", "") : DESK + "today";
    }

    /** The address if it is one of the desk, else its front page: nobody is sent elsewhere. */
    public static String checked(String wanted) {
        return wanted != null && wanted.matches("/desk/[\\w/?=&%.+-]*") && !wanted.contains("//") ? wanted : DESK + "today";
    }
}
