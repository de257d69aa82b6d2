package org.saphan.editorial;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saphan.language.Language;

/** Codes that the world agrees on, named by ICU: countries, languages, currencies, time zones. */
@ApplicationScoped
public class WorldCodes implements Vocabulary {

    private static final Map<String, List<String>> LISTS = Map.of(
            "country", List.of("TH", "JP"),
            "market", Arrays.asList(Locale.getISOCountries()),
            "tongue", List.of("th", "ja", "en", "zh", "ko", "de", "fr", "es", "vi", "id", "ms", "my", "km", "lo", "hi", "ar", "ru", "pt"),
            "currency", List.of("THB", "JPY", "USD", "EUR"),
            "zone", List.of("Asia/Bangkok", "Asia/Tokyo"));

    @Override
    public boolean has(String list) {
        return LISTS.containsKey(list);
    }

    @Override
    public Map<String, String> options(String list, Language language) {
        ULocale locale = ULocale.forLocale(language.locale());
        Function<String, String> name = naming(list, locale);
        Stream<String> codes = LISTS.get(list).stream();
        if ("market".equals(list)) {
            Collator collator = Collator.getInstance(locale);
            codes = codes.sorted((one, other) -> collator.compare(name.apply(one), name.apply(other)));
        }
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, name.apply(code)));
        return options;
    }

    private static Function<String, String> naming(String list, ULocale locale) {
        return switch (list) {
            case "country", "market" -> code -> ULocale.getDisplayCountry("und_" + code, locale);
            case "tongue" -> code -> ULocale.getDisplayLanguage(code, locale);
            case "currency" -> code -> Currency.getInstance(code).getName(locale, Currency.LONG_NAME, null);
            default -> code -> com.ibm.icu.util.TimeZone.getTimeZone(code).getDisplayName(false, com.ibm.icu.util.TimeZone.GENERIC_LOCATION, locale);
        };
    }
}
