package org.saphan.editorial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One field of a content type's facts, as its class declares it. Forms hold every value as text: a day as
 * {@code 2024-11-24}, codes parted by spaces.
 *
 * @param name as in the class, and the last part of its label's key
 * @param list the list of its codes; empty when it has none
 * @param limit the most characters it may have
 */
public record FactField(String name, Form form, Class<?> type, String list, int limit, boolean required) {

    /** How it is written. */
    public enum Form { LINE, NUMBER, DAY, MOMENT, CHOICE, CODE, CODES, PICTURE }

    private static final int LONGEST = 300;
    private static final Map<Class<?>, List<FactField>> KNOWN = new ConcurrentHashMap<>();

    /** The fields of a class of facts. */
    public static List<FactField> of(Class<?> facts) {
        return KNOWN.computeIfAbsent(facts, type -> Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_"))
                .map(FactField::of).toList());
    }

    private static FactField of(Field field) {
        Size size = field.getAnnotation(Size.class);
        Coded coded = field.getAnnotation(Coded.class);
        boolean required = field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
        return new FactField(field.getName(), form(field, coded != null), field.getType(), coded == null ? (field.getType() == Long.class ? "picture" : "") : coded.value(),
                size == null ? LONGEST : size.max(), required);
    }

    private static Form form(Field field, boolean coded) {
        Class<?> type = field.getType();
        if (coded) {
            return type == List.class ? Form.CODES : Form.CODE;
        }
        if (type == Long.class) {
            return Form.PICTURE;
        }
        if (type.isEnum()) {
            return Form.CHOICE;
        }
        return Number.class.isAssignableFrom(type) ? Form.NUMBER : type == LocalDate.class ? Form.DAY : type == Instant.class ? Form.MOMENT : Form.LINE;
    }

    /** All facts as text, by field. */
    public static Map<String, String> read(Object facts) {
        Map<String, String> values = new TreeMap<>();
        if (facts != null) {
            of(facts.getClass()).forEach(field -> values.put(field.name, field.readFrom(facts)));
        }
        return values;
    }

    String readFrom(Object facts) {
        Object value = Properties.get(facts, name);
        if (value == null) {
            return "";
        }
        if (value instanceof Content content) {
            return String.valueOf(content.getId());
        }
        if (value instanceof BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
        return value instanceof List<?> codes ? String.join(" ", codes.stream().map(String::valueOf).toList()) : value.toString();
    }

    /** @throws FactRefused when the text cannot be read as what the field holds */
    Object parsed(String typed) {
        String value = typed == null ? "" : Typed.cleaned(typed, false);
        if (value.isEmpty()) {
            if (required) {
                throw new FactRefused("editorial.refusal.fact_missing", name);
            }
            return form == Form.CODES ? List.of() : null;
        }
        if (value.length() > limit) {
            throw new FactRefused("editorial.refusal.fact_too_long", name);
        }
        try {
            return converted(value);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new FactRefused("editorial.refusal.fact_unreadable", name);
        }
    }

    private Object converted(String value) {
        return switch (form) {
            case NUMBER -> type == Integer.class ? (Object) Integer.valueOf(value) : new BigDecimal(value);
            case DAY -> LocalDate.parse(value);
            case MOMENT -> Instant.parse(value);
            case CHOICE -> Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(value)).findFirst()
                    .orElseThrow(IllegalArgumentException::new);
            case CODES -> List.of(value.split(" +"));
            case PICTURE -> Long.valueOf(value);
            default -> value;
        };
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
