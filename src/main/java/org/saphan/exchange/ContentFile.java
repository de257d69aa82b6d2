package org.saphan.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Reads the JSON files of the starting content, and their dates, which may be relative to the day of loading. */
class ContentFile {

    private final LocalDate today;

    ContentFile(LocalDate today) {
        this.today = today;
    }

    static byte[] bytes(String name) {
        try (InputStream in = ContentFile.class.getResourceAsStream("/content/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static List<JsonObject> items(String name) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes(name)))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    static JsonObject object(String name) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes(name)))) {
            return reader.readObject();
        }
    }

    /** Null when the field is missing or null. */
    static String text(JsonObject item, String field) {
        return item.get(field) instanceof JsonString string ? string.getString() : null;
    }

    static Integer number(JsonObject item, String field) {
        return item.get(field) instanceof jakarta.json.JsonNumber number ? number.intValue() : null;
    }

    static List<String> texts(JsonObject item, String field) {
        return item.get(field) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList() : List.of();
    }

    static List<JsonObject> objects(JsonObject item, String field) {
        return item.get(field) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    /** Null when the field is missing or null. */
    static JsonObject object(JsonObject item, String field) {
        return item.get(field) != null && item.get(field).getValueType() == JsonValue.ValueType.OBJECT ? item.getJsonObject(field) : null;
    }

    /** {@code 2026-05-01}, or days from today such as {@code +60d}; null stays null. */
    LocalDate day(String written) {
        if (written == null) {
            return null;
        }
        return written.endsWith("d") ? today.plusDays(Long.parseLong(written.replace("+", "").replace("d", ""))) : LocalDate.parse(written);
    }

    /** A day as above, a space, and the time on the clock of the zone. */
    Instant moment(String written, String zone) {
        if (written == null) {
            return null;
        }
        String[] parts = written.split("[ T]");
        return LocalDateTime.of(day(parts[0]), java.time.LocalTime.parse(parts[1], DateTimeFormatter.ISO_LOCAL_TIME))
                .atZone(ZoneId.of(zone)).toInstant();
    }
}
