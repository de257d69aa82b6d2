package org.saphan.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with files as a browser sends it. */
public final class Multipart {

    private final String boundary = "form" + UUID.randomUUID();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Multipart fields(Map<String, String> fields) {
        fields.forEach((name, value) -> part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** @param type as the browser says, which may be a lie */
    public Multipart file(String name, String fileName, String type, byte[] content) {
        part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type, content);
        return this;
    }

    private void part(String head, byte[] content) {
        bytes.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public byte[] bytes() {
        byte[] soFar = bytes.toByteArray();
        byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(soFar, soFar.length + end.length);
        System.arraycopy(end, 0, all, soFar.length, end.length);
        return all;
    }
}
