package org.saphan.platform.text;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.util.Map;

/** Builders of JSON for pages. {@code Json} itself looks for its implementation in every jar each time it is asked. */
public final class JsonText {

    public static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private JsonText() {
    }
}
