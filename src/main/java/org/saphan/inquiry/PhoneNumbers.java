package org.saphan.inquiry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers as people of a country write them, and as they are kept. */
public final class PhoneNumbers {

    private PhoneNumbers() {
    }

    /**
     * The number in E.164; empty when no such number can exist.
     *
     * @param written with or without the country's code
     * @param country in which a number without a code is meant, ISO 3166 alpha-2
     */
    public static Optional<String> e164(String written, String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(written, country);
            boolean whole = numbers.isValidNumber(number) && !number.hasExtension();
            return whole ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** As people read it, with the country's code. */
    public static String readable(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException unreadable) {
            return e164;
        }
    }

    /** A number as it might be written there, to show how; empty where none is known. */
    public static String example(String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        PhoneNumber number = numbers.getExampleNumber(country);
        return number == null ? "" : numbers.format(number, PhoneNumberFormat.NATIONAL);
    }
}
