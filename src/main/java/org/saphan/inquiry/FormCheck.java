package org.saphan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.saphan.editorial.Vocabularies;
import org.saphan.language.Language;

/** Looks through a filled form: what is wrong in which field, one sentence a field. */
@ApplicationScoped
public class FormCheck {

    private static final int SHORTEST_MESSAGE = 20;

    /** Characters that end a line or that nobody types on purpose: they could smuggle in a header or turn what others see. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'\\u2019\\u30FB\\u30FC\\u00B7\\u3000()\\-]*");
    private static final Pattern COMPANY = Pattern.compile("[^<>{}]*[\\p{L}\\p{N}][^<>{}]*");
    private static final Pattern READING = Pattern.compile("[\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}\\p{M} .,'\\u2019\\u30FB\\u30FC\\u3000\\-]+");
    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    @Inject
    Vocabularies vocabularies;

    @Inject
    Consents consents;

    /** In the order of the fields; empty when it may be sent. */
    public List<Complaint> check(FilledForm form) {
        List<Complaint> wrong = new ArrayList<>();
        for (InquiryField field : InquiryField.values()) {
            String key = wrong(field, form.get(field), form);
            if (key != null) {
                wrong.add(Complaint.of(field, "inquiry.error." + key, Map.of("length", length(form.get(field)), "limit", limit(field, key))));
            }
        }
        return wrong;
    }

    private static int limit(InquiryField field, String key) {
        return key.equals("short") ? SHORTEST_MESSAGE : field.longest();
    }

    /** Null when nothing is. */
    private String wrong(InquiryField field, String value, FilledForm form) {
        if (value.isEmpty()) {
            return missing(field, form);
        }
        if (!field.isLong() && UNSEEN.matcher(value).find()) {
            return "unseen";
        }
        if (length(value) > field.longest()) {
            return "too_long";
        }
        return switch (field) {
            case NAME -> NAME.matcher(value).matches() ? null : "name";
            case COMPANY_NAME, ROLE -> COMPANY.matcher(value).matches() ? null : "company";
            case READING -> READING.matcher(value).matches() ? null : "reading";
            case COUNTRY -> known("market", value) ? null : "choice";
            case EMAIL -> EMAIL.matcher(value).matches() ? null : "email";
            case PHONE -> PhoneNumbers.e164(value, form.get(InquiryField.COUNTRY)).isPresent() ? null : "phone";
            case LANGUAGE -> Language.find(value).isPresent() ? null : "choice";
            case COOPERATION, INDUSTRY -> known(field.input(), value) ? null : "choice";
            case MESSAGE -> length(value) < SHORTEST_MESSAGE ? "short" : null;
            case CONSENT -> consents.language(Consents.INQUIRY, value).isPresent() ? null : "consent";
            case ABOUT -> null;
        };
    }

    private static String missing(InquiryField field, FilledForm form) {
        if (field == InquiryField.READING && IDEOGRAPH.matcher(form.get(InquiryField.NAME)).find()) {
            return "reading_missing";
        }
        if (field == InquiryField.CONSENT) {
            return "consent";
        }
        return field.isNeeded() ? "missing" : null;
    }

    private boolean known(String list, String code) {
        return vocabularies.options(list, Language.byDefault()).containsKey(code);
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }
}
