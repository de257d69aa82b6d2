package org.saphan.editorial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saphan.platform.text.RichText;

/**
 * One field of a content type's words. The class of the words is the only place that lists them: forms,
 * differences, translations, checks and files all follow its fields, in their order.
 *
 * @param name as in the class, and the last part of its label's key
 * @param limit the most characters it may have
 * @param required whether it must be filled before it is submitted
 */
public record WordField(String name, Form form, int limit, boolean required) {

    /** How it is written. */
    public enum Form { LINE, TEXT, LINES, FORMATTED }

    private static final int LONGEST = 60_000;
    private static final int LONGEST_LINE = 300;
    private static final Map<Class<?>, List<WordField>> KNOWN = new ConcurrentHashMap<>();

    /** The fields of a class of words. */
    public static List<WordField> of(Class<?> words) {
        return KNOWN.computeIfAbsent(words, type -> Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_"))
                .map(WordField::of).toList());
    }

    private static WordField of(Field field) {
        Size size = field.getAnnotation(Size.class);
        int limit = size == null ? LONGEST : size.max();
        Form form = field.getType() == List.class ? Form.LINES
                : field.isAnnotationPresent(Formatted.class) ? Form.FORMATTED
                : limit > LONGEST_LINE ? Form.TEXT : Form.LINE;
        return new WordField(field.getName(), form, limit, field.isAnnotationPresent(NotBlank.class));
    }

    /** All words by field; an empty string where there are none. */
    public static Map<String, String> read(Object words) {
        Map<String, String> values = new LinkedHashMap<>();
        of(words.getClass()).forEach(field -> values.put(field.name, field.readFrom(words)));
        return values;
    }

    @SuppressWarnings("unchecked")
    public String readFrom(Object words) {
        Object value = Properties.get(words, name);
        if (form == Form.LINES) {
            return value == null ? "" : String.join("\n", (List<String>) value);
        }
        return value == null ? "" : value.toString();
    }

    /** Writes what was typed, cleaned: no control characters, no formatting that the site does not style. */
    public void writeTo(Object words, String typed) {
        String value = cleaned(typed);
        Properties.set(words, name, form == Form.LINES ? lines(value) : value.isEmpty() && !required ? null : value);
    }

    /** What a typed value becomes when it is kept. */
    public String cleaned(String typed) {
        if (typed == null) {
            return "";
        }
        String value = Typed.cleaned(typed, form != Form.LINE);
        if (form == Form.LINES) {
            return String.join("\n", lines(value));
        }
        return form == Form.FORMATTED ? RichText.clean(value) : value;
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean isFormatted() {
        return form == Form.FORMATTED;
    }

    public String getName() {
        return name;
    }

    public String getForm() {
        return form.name();
    }

    public int getLimit() {
        return limit;
    }

    public boolean isRequired() {
        return required;
    }
}
