package org.saphan.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says the same to every recipient. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final int answer;

    RefusingServer(int answer) throws IOException {
        this.answer = answer;
        Thread thread = new Thread(this::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, 220);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(client, line.startsWith("RCPT") ? answer : 250);
            }
        } catch (IOException gone) {
            // the test is over
        }
    }

    private static void say(Socket client, int code) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((code + " says the server\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
