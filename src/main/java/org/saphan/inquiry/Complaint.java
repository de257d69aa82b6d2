package org.saphan.inquiry;

import java.util.Map;

/**
 * What is wrong in one field of a form, as the key of a sentence and what it names.
 *
 * @param input the id of the input
 */
public record Complaint(String input, String key, Map<String, ?> details) {

    static Complaint of(InquiryField field, String key, Map<String, ?> details) {
        return new Complaint(field.input(), key, details);
    }
}
