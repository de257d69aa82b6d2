package org.saphan.search.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks OpenSearch over HTTP. */
final class OpenSearchClient {

    /** For what may be long: many writings, an index that is made. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** For what a reader waits for. */
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final int SERVER_FAULT = 500;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int FIRST_FAULT = 300;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final String address;

    /** @param address such as {@code http://127.0.0.1:9200} */
    OpenSearchClient(String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Empty when there is no such thing. */
    Optional<JsonObject> get(String path) throws IOException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), "application/json", SHORT);
    }

    /** A question of a reader, who does not wait for long. */
    JsonObject ask(String path, JsonStructure body) throws IOException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body.toString()), "application/json", SHORT).orElseThrow(() -> new OpenSearchRefusal(path + " is not there"));
    }

    JsonObject post(String path, JsonStructure body) throws IOException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body.toString()), "application/json", LONGEST).orElseThrow(() -> new OpenSearchRefusal(path + " is not there"));
    }

    JsonObject put(String path, JsonStructure body) throws IOException {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(body.toString()), "application/json", LONGEST).orElseThrow(() -> new OpenSearchRefusal(path + " is not there"));
    }

    /** Many writings at once; an {@link IOException} when any of them failed. One that was refused since a newer one is there has not. */
    void bulk(String lines) throws IOException {
        JsonObject answer = send("POST", "/_bulk", HttpRequest.BodyPublishers.ofString(lines), "application/x-ndjson", LONGEST).orElseThrow();
        Optional<JsonObject> failed = !answer.getBoolean("errors", false) ? Optional.empty() : answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .flatMap(item -> item.values().stream()).map(JsonValue::asJsonObject).filter(item -> item.containsKey("error") && item.getInt("status") != CONFLICT).findFirst();
        if (failed.isPresent()) {
            throw new IOException("OpenSearch refused a part of what was written: " + failed.get());
        }
    }

    void delete(String path) throws IOException {
        send("DELETE", path, HttpRequest.BodyPublishers.noBody(), "application/json", LONGEST);
    }

    private Optional<JsonObject> send(String method, String path, HttpRequest.BodyPublisher body, String type, Duration longest) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).timeout(longest).header("Content-Type", type).method(method, body).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (response.statusCode() >= FIRST_FAULT) {
                String told = method + " " + path + ": " + response.statusCode() + " " + response.body();
                throw response.statusCode() < SERVER_FAULT ? new OpenSearchRefusal(told) : new IOException(told);
            }
            try (JsonReader reader = READERS.createReader(new StringReader(response.body()))) {
                return Optional.of(reader.readObject());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
