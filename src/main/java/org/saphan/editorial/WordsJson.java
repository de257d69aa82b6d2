package org.saphan.editorial;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** All words of an edition as one text, for the audit trail and for comparing with what a translator saw. */
final class WordsJson {

    private WordsJson() {
    }

    static String write(Object words) {
        return write(WordField.read(words));
    }

    static String write(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(field -> values.put(field, object.getString(field)));
        }
        return values;
    }
}
