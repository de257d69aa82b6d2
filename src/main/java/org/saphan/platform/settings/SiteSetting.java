package org.saphan.platform.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Everything about the site that administrators set at the desk, without an operator ({@link Setting} is what
 * operators set). An empty value means: as delivered.
 */
public enum SiteSetting {

    /** What the site is called. */
    NAME(Form.WORDS, 60),
    /** What it is, in one sentence, at the foot of every page. */
    PURPOSE(Form.WORDS, 200),
    /** To write to the agency. */
    EMAIL(Form.EMAIL, 254),
    PHONE(Form.PHONE, 40),
    ADDRESS(Form.LINES, 300),
    /** When the agency can be reached. */
    HOURS(Form.WORDS, 200),
    /** What all readers are told at the head of every page. */
    NOTICE(Form.LINES, 400),
    NOTICE_FROM(Form.MOMENT, 30),
    NOTICE_UNTIL(Form.MOMENT, 30),
    /** In whose name mails are sent. */
    SENDER(Form.WORDS, 60),
    /** After how many days a missing or outdated translation is shown to those who could write it. */
    OVERDUE_DAYS(1, 365, 30),
    /** After how many days a mail that was sent is cleared from the outbox. */
    MAIL_DAYS(1, 730, 90),
    /** After how many months what is known of people is erased that nobody needs any more. */
    RETENTION_MONTHS(1, 24, 24);

    /** What a value is. Words and lines stand in each language. */
    public enum Form { WORDS, LINES, EMAIL, PHONE, MOMENT, NUMBER }

    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^@\\s<>\"',;:?&]+@[^@\\s<>\"',;:?&]+\\.[^@\\s<>\"',;:?&]+");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,}");
    private static final int DIGITS = 4;

    private final Form form;
    private final int limit;
    private final int least;
    private final int usual;

    SiteSetting(Form form, int limit) {
        this.form = form;
        this.limit = limit;
        this.least = 0;
        this.usual = 0;
    }

    SiteSetting(int least, int most, int usual) {
        this.form = Form.NUMBER;
        this.limit = most;
        this.least = least;
        this.usual = usual;
    }

    public Form getForm() {
        return form;
    }

    /** Whether it has a value in each language. */
    public boolean isInLanguages() {
        return form == Form.WORDS || form == Form.LINES;
    }

    /** The name of its value: {@code NAME.th}, or {@code EMAIL} where it is the same in every language. */
    public String key(String language) {
        return isInLanguages() ? name() + "." + language : name();
    }

    /** The most characters that may be typed. */
    public int getLength() {
        return form == Form.NUMBER ? DIGITS : limit;
    }

    /** The smallest and the largest number. */
    public int getLeast() {
        return least;
    }

    public int getMost() {
        return limit;
    }

    /** The number as delivered. */
    public int getUsual() {
        return usual;
    }

    /** Whether a value that is not empty can be kept. */
    public boolean accepts(String value) {
        if (value.length() > getLength()) {
            return false;
        }
        return switch (form) {
            case WORDS, LINES -> true;
            case EMAIL -> EMAIL_ADDRESS.matcher(value).matches();
            case PHONE -> PHONE_NUMBER.matcher(value).matches();
            case MOMENT -> isMoment(value);
            case NUMBER -> value.matches("[0-9]{1," + DIGITS + "}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= limit;
        };
    }

    private static boolean isMoment(String value) {
        try {
            return Instant.parse(value) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
