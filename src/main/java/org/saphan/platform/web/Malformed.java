package org.saphan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.io.ByteArrayOutputStream;

/** Requests that no page can answer: too long an address, broken UTF-8, control characters, a path that climbs. */
final class Malformed {

    /** In characters: a search for a page of text is still answered, in any script. */
    private static final int LONGEST_ADDRESS = 4096;
    /** As it is sent, each Thai or Japanese character as nine. */
    private static final int LONGEST_SENT = 24_000;

    private Malformed() {
    }

    /** @throws Problem with 400 or 414 */
    static void refuse(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (path.length() + query.length() > LONGEST_SENT) {
            throw tooLong();
        }
        String plain = decoded(path);
        if (plain.length() + decoded(query).length() > LONGEST_ADDRESS) {
            throw tooLong();
        }
        if (path.indexOf(';') >= 0 || plain.contains("..") || plain.contains("\\")) {
            throw bad("path");
        }
    }

    private static Problem tooLong() {
        return new Problem(HttpServletResponse.SC_REQUEST_URI_TOO_LONG, "address too long");
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            return text;
        }
        try {
            String plain = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(text))).toString();
            if (plain.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
                throw bad("control character");
            }
            return plain;
        } catch (CharacterCodingException notUtf8) {
            throw bad("not UTF-8");
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw bad("escape");
        }
        return digit;
    }

    private static Problem bad(String what) {
        return new Problem(HttpServletResponse.SC_BAD_REQUEST, what);
    }
}
