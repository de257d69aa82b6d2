package org.saphan.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.saphan.language.Language;

/** One line of a file of companies: facts once, {@code name_xx}, {@code summary_xx} and {@code body_xx} in each language it has. */
record CompanyRecord(String slug, String country, String region, List<String> industries, List<String> cooperation, List<String> certifications,
        Integer founded, Integer employees, String website, Map<Language, Words> words) {

    /** @param body plain text, its paragraphs parted by an empty line */
    record Words(String name, String reading, String summary, String body) {
    }

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** @throws RuntimeException when it is not such a line; its message says why */
    static CompanyRecord of(String line) {
        try (JsonReader reader = READERS.createReader(new StringReader(line))) {
            return of(reader.readObject());
        }
    }

    private static CompanyRecord of(JsonObject item) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = text(item, "name_" + language.tag());
            if (name != null && !name.isBlank()) {
                words.put(language, new Words(name, text(item, "reading_" + language.tag()), text(item, "summary_" + language.tag()), text(item, "body_" + language.tag())));
            }
        }
        return new CompanyRecord(needed(item, "slug"), needed(item, "country"), needed(item, "region"), texts(item, "industry"),
                texts(item, "cooperation"), texts(item, "certifications"), number(item, "founded"), number(item, "employees"), text(item, "website"), words);
    }

    private static String needed(JsonObject item, String field) {
        if (text(item, field) == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text(item, field);
    }

    private static String text(JsonObject item, String field) {
        return item.get(field) instanceof JsonString string ? string.getString() : null;
    }

    /** One or several. */
    private static List<String> texts(JsonObject item, String field) {
        return item.get(field) instanceof JsonArray array ? array.getValuesAs(JsonString::getString) : text(item, field) == null ? List.of() : List.of(text(item, field));
    }

    private static Integer number(JsonObject item, String field) {
        return item.get(field) instanceof JsonNumber number ? number.intValue() : null;
    }
}
