package org.saphan.platform.text;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;

/** The site's own sentences, in the language of the page: {@code #{phrases.of('company.title')}}. */
@Named
@RequestScoped
public class Phrases {

    @Inject
    Catalogue catalogue;

    @Inject
    Locale locale;

    public String of(String key) {
        return with(key, Map.of());
    }

    /** Fills the phrase by name: {@code #{phrases.with('search.found', {'count': page.total})}}. */
    public String with(String key, Map<String, ?> details) {
        return catalogue.phrase(key, locale, details);
    }

    /** The phrase as it stands, for what is itself a pattern of dates. */
    public String pattern(String key) {
        return catalogue.pattern(key, locale);
    }

    /** The label of a constant: {@code phrases.label('mou.status', mou.status)}. */
    public String label(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    /** An amount with its currency, without fractions. */
    public String money(Number amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    /** A whole number with the separators of the language. */
    public String number(Number number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }
}
