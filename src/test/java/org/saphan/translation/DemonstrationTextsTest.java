package org.saphan.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.saphan.language.Language;
import org.saphan.translation.TranslationChecks.Words;

/** Runs the checks over texts that are right: what they find there is a false alarm, or nearly one. */
class DemonstrationTextsTest {

    private static final Path CONTENT = Path.of("src/main/resources/content");

    /** Readings of names are given for two of the languages only and are no translations. */
    private static final Set<String> NO_TRANSLATION = Set.of("reading");

    /** One in two hundred fields. */
    private static final double MOST = 0.005;

    private final List<String> found = new ArrayList<>();
    private int fields;

    @Test
    void thereIsHardlyAFalseAlarm() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                if (JsonParser.parseString(Files.readString(file)) instanceof JsonArray contents) {
                    contents.forEach(content -> check(content.getAsJsonObject()));
                }
            }
        }
        assertThat(fields).isGreaterThan(1000);
        assertThat(found).hasSizeLessThan((int) (fields * MOST));
    }

    private void check(JsonObject content) {
        JsonObject words = content.getAsJsonObject("words");
        for (Language from : Language.values()) {
            for (Language to : Language.values()) {
                if (words != null && from != to && words.has(from.tag()) && words.has(to.tag())) {
                    check(String.valueOf(content.get("slug")), from, words.getAsJsonObject(from.tag()), to, words.getAsJsonObject(to.tag()));
                }
            }
        }
    }

    private void check(String slug, Language from, JsonObject source, Language to, JsonObject target) {
        List<Words> words = source.keySet().stream().filter(field -> !NO_TRANSLATION.contains(field)).map(field -> {
            String original = text(source.get(field));
            return new Words(field, original.startsWith("<"), 0, original, text(target.get(field)));
        }).toList();
        fields += words.size();
        TranslationChecks.of(from, to, words, List.of()).forEach(finding -> found.add(slug + " " + from + " to " + to + ": " + finding));
    }

    private static String text(JsonElement words) {
        if (words instanceof JsonArray lines) {
            return StreamSupport.stream(lines.spliterator(), false).map(line -> line.isJsonPrimitive() ? line.getAsString() : line.toString())
                    .collect(Collectors.joining("\n"));
        }
        return words == null || words.isJsonNull() ? "" : words.getAsString();
    }
}
