package org.saphan.company.site;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.saphan.language.Language;
import org.saphan.platform.time.Dates;

/** Facts of a company as the reader's language writes them. */
@Named
@RequestScoped
public class FactsDisplay {

    @Inject
    Language reader;

    @Inject
    Dates dates;

    /** A year of the common era, in the era of the language. */
    public String year(int common) {
        return dates.year(LocalDate.of(common, 7, 1));
    }

    public String countries(List<String> codes) {
        return list(codes.stream().map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale())).toList());
    }

    public String languages(List<String> codes) {
        return list(codes.stream().map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader.locale())).toList());
    }

    /** A site's address without what every address begins with. */
    public String website(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceAll("/$", "");
    }

    private String list(List<String> names) {
        return ListFormatter.getInstance(reader.locale(), ListFormatter.Type.UNITS, ListFormatter.Width.WIDE).format(names);
    }
}
