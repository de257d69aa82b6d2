package org.saphan.industry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;

/** Names of codes in the reader's language, for every view: {@code #{terms.region(code)}}. */
@Named
@RequestScoped
public class Terms {

    @Inject
    Taxonomy taxonomy;

    @Inject
    Language reader;

    public String industry(String code) {
        return taxonomy.industry(code, reader);
    }

    public String region(String code) {
        return taxonomy.region(code, reader);
    }

    public String certification(String code) {
        return taxonomy.name("certification", code, reader);
    }

    public String cooperation(String code) {
        return taxonomy.name("cooperation", code, reader);
    }

    /** The name of a country by its ISO 3166 code. */
    public String country(String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale());
    }

    /** The name of a language by its ISO 639 code. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
    }

    /** The codes of a list in their set order. */
    public List<String> codes(String list) {
        return List.copyOf(taxonomy.list(list).keySet());
    }
}
