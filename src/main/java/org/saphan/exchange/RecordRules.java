package org.saphan.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.saphan.editorial.Slugs;
import org.saphan.industry.Taxonomy;

/** What a record has to be, so that all pages can show its company: codes that exist, addresses that are some, a name. */
@ApplicationScoped
class RecordRules {

    private static final String WEBSITE = "https?://[^\\s\"<>]+";

    /** What stands there instead of bytes that are no UTF-8. */
    private static final String REPLACED = "\uFFFD";

    @Inject
    Taxonomy taxonomy;

    /** @throws IllegalArgumentException with a message that says what is wrong */
    void check(CompanyRecord company) {
        must(Slugs.isSlug(company.slug()), "slug", company.slug());
        Taxonomy.Term region = taxonomy.list("region").get(company.region());
        must(region != null && company.country().equals(region.group()), "region", company.country() + " " + company.region());
        known("industry", company.industries());
        known("cooperation", company.cooperation());
        known("certification", company.certifications());
        must(company.website() == null || company.website().matches(WEBSITE), "website", company.website());
        must(!company.words().isEmpty(), "name", "");
        company.words().forEach((language, words) -> must(!String.valueOf(words).contains(REPLACED), language.tag(), "no UTF-8"));
    }

    private void known(String list, List<String> codes) {
        codes.forEach(code -> must(taxonomy.list(list).containsKey(code), list, code));
    }

    private static void must(boolean holds, String field, String value) {
        if (!holds) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }
}
