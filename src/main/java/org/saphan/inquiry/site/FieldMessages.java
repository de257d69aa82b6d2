package org.saphan.inquiry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saphan.inquiry.Complaint;
import org.saphan.platform.text.Phrases;

/** What is wrong in a form, beside each field and together above all of them. */
@Named
@RequestScoped
public class FieldMessages {

    /** One line of the summary; input is null when it belongs to no field. */
    public record Line(String input, String text) {
    }

    @Inject
    Phrases phrases;

    private final List<Line> lines = new ArrayList<>();

    void complain(List<Complaint> complaints) {
        complaints.forEach(complaint -> lines.add(new Line(complaint.input(), sentence(complaint))));
    }

    /** What belongs to no field. @param key of the sentence */
    void say(String key) {
        lines.add(new Line(null, phrases.of(key)));
    }

    private String sentence(Complaint complaint) {
        Map<String, Object> details = new HashMap<>(complaint.details());
        details.put("field", phrases.of("inquiry.field." + complaint.input()));
        return phrases.with(complaint.key(), details);
    }

    /** What is wrong in a field; null when nothing is. */
    public String of(String input) {
        return lines.stream().filter(line -> input.equals(line.input())).map(Line::text).findFirst().orElse(null);
    }

    /** The ids of what says more about an input; null when nothing does. */
    public String describing(String input, boolean hint) {
        String ids = (hint ? input + "-hint " : "") + (of(input) == null ? "" : input + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** For {@code aria-invalid}. */
    public String invalid(String input) {
        return of(input) == null ? null : "true";
    }

    public List<Line> getAll() {
        return lines;
    }
}
