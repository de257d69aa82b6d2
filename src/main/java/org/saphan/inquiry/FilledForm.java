package org.saphan.inquiry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.saphan.platform.text.Characters;

/** What somebody typed into the form, field by field: as typed, but for blanks around it. Nothing in it is checked. */
public final class FilledForm {

    /** More is cut off: what is that long is refused anyway, and the page shows it again. */
    private static final int MOST = 20_000;

    private final Map<InquiryField, String> values = new EnumMap<>(InquiryField.class);

    private FilledForm() {
    }

    /** @param typed what stands in an input, by its name; null where there is none */
    public static FilledForm of(Function<String, String> typed) {
        FilledForm form = new FilledForm();
        for (InquiryField field : InquiryField.values()) {
            String value = typed.apply(field.input());
            form.values.put(field, tidy(field, value == null ? "" : value.substring(0, Math.min(value.length(), MOST))));
        }
        return form;
    }

    /** Japanese keyboards write addresses in full width; browsers send lines with two characters at their end. */
    private static String tidy(InquiryField field, String value) {
        String tidy = field == InquiryField.EMAIL ? Normalizer.normalize(value, Normalizer.Form.NFKC) : Normalizer.normalize(value, Normalizer.Form.NFC);
        return field.isLong() ? Characters.wanted(tidy.replace("\r\n", "\n").replace('\r', '\n')).strip() : strip(tidy);
    }

    /** Without blanks, but with line breaks: who sends one in a line of its own is told so. */
    private static String strip(String line) {
        return line.replaceAll("^[ \\t\\u00A0\\u3000]+|[ \\t\\u00A0\\u3000]+$", "");
    }

    public static FilledForm parse(String json) {
        JsonObject kept = Json.createReader(new StringReader(json)).readObject();
        return of(name -> kept.getString(name, ""));
    }

    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((field, value) -> json.add(field.input(), value));
        return json.build().toString();
    }

    /** Never null. */
    public String get(InquiryField field) {
        return values.get(field);
    }

    /** The same with another value in one field. */
    public FilledForm with(InquiryField field, String value) {
        return of(name -> name.equals(field.input()) ? value : values.get(InquiryField.valueOf(name.toUpperCase(java.util.Locale.ROOT))));
    }

    /** Null for an empty field. */
    String orNull(InquiryField field) {
        return get(field).isEmpty() ? null : get(field);
    }
}
