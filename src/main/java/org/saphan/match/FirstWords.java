package org.saphan.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.platform.text.Catalogue;

/** Words to a party to begin with, in its language; the officer makes them their own. */
@ApplicationScoped
public class FirstWords {

    @Inject
    Catalogue catalogue;

    @Inject
    Taxonomy taxonomy;

    public String of(Match match, Side side) {
        Language language = match.party(side).getLanguage();
        String industry = taxonomy.industry(match.getIndustry(), language);
        String country = new Locale.Builder().setRegion(match.party(side.other()).getCountry()).build().getDisplayCountry(language.locale());
        return catalogue.phrase("match.first_words." + side + (industry == null ? ".open" : ".industry"), language.locale(),
                Map.of("country", country, "industry", industry == null ? "" : industry));
    }
}
