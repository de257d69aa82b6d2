package org.saphan.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** One site as a program sees it: asks for addresses, follows no redirect, unpacks nothing. */
public final class Web {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final String site;

    public Web(String site) {
        this.site = site.replaceFirst("/$", "");
    }

    /** The site that all tests share. */
    public static Web site() {
        return new Web(RunningSite.get().url(""));
    }

    /** What came back. Names of headers are in lower case. */
    public record Answer(String path, int status, Map<String, List<String>> headers, byte[] bytes) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(values -> String.join(", ", values));
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }

        public Document xml() {
            return Jsoup.parse(text(), Parser.xmlParser());
        }

        @Override
        public String toString() {
            return path + " -> " + status + " " + headers;
        }
    }

    /** As it stands in a query string. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public Answer send(String method, String path, String... headers) {
        return send(method, path, "POST".equals(method) ? BodyPublishers.ofString("a=b") : BodyPublishers.noBody(), headers);
    }

    /** Sends a form without files. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return send("POST", path, BodyPublishers.ofString(body), with(headers, "application/x-www-form-urlencoded"));
    }

    /** Sends a form with files. */
    public Answer post(String path, Multipart form, String... headers) {
        return send("POST", path, BodyPublishers.ofByteArray(form.bytes()), with(headers, form.type()));
    }

    private static String[] with(String[] headers, String contentType) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = contentType;
        return all;
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(60)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            Map<String, List<String>> lower = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (a, b) -> a, TreeMap::new));
            return new Answer(path, response.statusCode(), lower, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + site + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page that nobody asked for before, so that it comes from no cache. */
    public Answer uncached(String path) {
        return get(path + (path.contains("?") ? "&" : "?") + "nobody=" + UUID.randomUUID());
    }

    /** The first line exactly as given, for what no decent client would send. */
    public Answer raw(String requestLine) {
        URI address = URI.create(site);
        String request = requestLine + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(requestLine, socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(requestLine, e);
        }
    }

    private static Answer parse(String path, byte[] answer) throws IOException {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer but: " + text);
        }
        String[] head = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.put(head[i].substring(0, colon).toLowerCase(Locale.ROOT), List.of(head[i].substring(colon + 1).strip()));
        }
        byte[] body = new ByteArrayInputStream(answer, end + 4, answer.length - end - 4).readAllBytes();
        return new Answer(path, Integer.parseInt(head[0].split(" ")[1]), headers, body);
    }
}
