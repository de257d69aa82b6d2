package org.saphan.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/** Finds out before anything is started whether Saphan can listen where it shall. */
final class HttpPort {

    private HttpPort() {
    }

    static void check(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (BindException e) {
            String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw (reason.contains("in use") ? Failure.PORT_TAKEN : Failure.PORT_REFUSED).with(port, host);
        } catch (IOException e) {
            throw Failure.PORT_REFUSED.with(port, host);
        }
    }

    /** A port that is free now, on this machine only. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Where this machine reaches what listens on {@code host}. */
    static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0", "::", "*" -> "127.0.0.1";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }
}
