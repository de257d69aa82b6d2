package org.saphan.industry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.saphan.industry.Taxonomy;
import org.saphan.industry.Taxonomy.Term;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.ListingQuery;

/** All industries by programme: {@code site/industry/list.xhtml}. */
@Named
@RequestScoped
public class IndustryList {

    private static final List<String> PROGRAMMES = List.of("s-curve", "new-s-curve", "added", "supporting");

    @Inject
    Taxonomy taxonomy;

    @Inject
    Directory directory;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Map<String, Long> counts;

    @Transactional
    public void load() {
        ListingQuery companies = ListingQuery.of(head.reader(), "company", ListingQuery.Sort.NAME, 1);
        counts = directory.countByFacet(companies, List.of("industry")).get("industry");
        head.describe(phrases.of("industry.list.title"), phrases.of("industry.list.description")).crumb("", phrases.of("site.home"));
    }

    public List<String> getProgrammes() {
        return PROGRAMMES;
    }

    public String label(String programme) {
        return phrases.of("industry.programme." + programme);
    }

    public List<Term> industries(String programme) {
        return taxonomy.list("industry").values().stream().filter(term -> term.group().equals(programme)).toList();
    }

    /** How many companies an industry has. */
    public long count(String code) {
        return counts.getOrDefault(code, 0L);
    }
}
