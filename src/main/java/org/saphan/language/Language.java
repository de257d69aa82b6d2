package org.saphan.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the site. Nothing outside this package, search and tests names one. */
public enum Language {

    TH("th", "ไทย", "th-TH"),
    JA("ja", "日本語", "ja-JP"),
    EN("en", "English", "en-GB");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName, String locale) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(locale);
    }

    /** The BCP 47 tag, as in {@code lang} and in addresses. */
    public String tag() {
        return tag;
    }

    public String getTag() {
        return tag;
    }

    /** The language's name in itself. */
    public String getOwnName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The country whose people speak it here, ISO 3166 alpha-2. */
    public String country() {
        return locale.getCountry();
    }

    /** Its own first, then the languages that its readers are likeliest to read. */
    public List<Language> readingOrder() {
        return switch (this) {
            case TH -> List.of(TH, EN, JA);
            case JA -> List.of(JA, EN, TH);
            case EN -> List.of(EN, TH, JA);
        };
    }

    /** The language for readers of whom nothing is known. */
    public static Language byDefault() {
        return EN;
    }

    /**
     * The language in which companies of a country are served.
     *
     * @param country ISO 3166 alpha-2
     */
    public static Language ofCountry(String country) {
        return Arrays.stream(values()).filter(language -> language.country().equals(country)).findFirst().orElse(byDefault());
    }

    public static Optional<Language> find(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The first of the site's languages that {@code Accept-Language} asks for, else the default one. */
    public static Language accepted(String header) {
        if (header == null || header.isBlank()) {
            return byDefault();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> find(range.getRange().split("-")[0]).stream())
                    .findFirst().orElse(byDefault());
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // the JDK's parser trips over a lone hyphen
            return byDefault();
        }
    }
}
