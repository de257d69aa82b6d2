package org.saphan.company.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;

/** The outlines of provinces and prefectures, and the shades by which the map shows counts. */
@Named
@ApplicationScoped
public class RegionMap {

    /** A country's map. */
    public record Country(String code, String viewBox, List<Outline> regions) {
    }

    /** A region's outline as SVG path data. */
    public record Outline(String code, String path) {
    }

    /** A class of counts. */
    public record Shade(String name, String range, long upTo) {
    }

    private static final List<Shade> SHADES = List.of(new Shade("n1", "1", 1), new Shade("n2", "2–3", 3),
            new Shade("n3", "4–9", 9), new Shade("n4", "10+", Long.MAX_VALUE));

    private final List<Country> countries = new ArrayList<>();

    @PostConstruct
    void read() {
        try (JsonReader reader = Json.createReader(RegionMap.class.getResourceAsStream("/map/regions.json"))) {
            JsonObject all = reader.readObject();
            all.forEach((code, country) -> countries.add(country(code, country.asJsonObject())));
        }
    }

    private static Country country(String code, JsonObject map) {
        List<Outline> outlines = new ArrayList<>();
        map.getJsonObject("regions").forEach((region, shape) -> outlines.add(new Outline(region, shape.asJsonObject().getString("path"))));
        return new Country(code, "0 0 " + map.getInt("width") + " " + map.getInt("height"), outlines);
    }

    public List<Country> getCountries() {
        return countries;
    }

    public List<Shade> getShades() {
        return SHADES;
    }

    /** The class of a count of at least one. */
    public String shade(long count) {
        return SHADES.stream().filter(shade -> count <= shade.upTo()).findFirst().orElseThrow().name();
    }
}
