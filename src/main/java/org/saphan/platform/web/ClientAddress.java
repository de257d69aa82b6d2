package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** From which network address a request came, also when a proxy of our own network stands in between and says so. */
public final class ClientAddress {

    private ClientAddress() {
    }

    /** What somebody from elsewhere says of where they are is not believed; the last one named is whom our own proxy saw. */
    public static String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String named = request.getHeader("X-Forwarded-For");
        if (named == null || !isOurs(peer)) {
            return peer;
        }
        String last = named.substring(named.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f.:]{2,45}") ? last : peer;
    }

    private static boolean isOurs(String peer) {
        try {
            InetAddress address = InetAddress.getByName(peer);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
