package org.saphan.search.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;
import org.saphan.platform.text.Words;
import org.saphan.search.Browsing;
import org.saphan.search.Directory;
import org.saphan.search.Findings;
import org.saphan.search.ListingQuery;
import org.saphan.search.MissedQueries;
import org.saphan.search.ListingQuery.Sort;
import org.saphan.search.Pager;
import org.saphan.search.index.Sought;

/** Everything that matches, by type: {@code site/search/results.xhtml}. */
@Named
@RequestScoped
public class SearchResults {

    private static final int PAGE = 20;
    private static final int LONGEST = 60;
    private static final List<String> KINDS = List.of("company", "need", "industry", "organisation", "mou", "news", "event", "page");

    @Inject
    HttpServletRequest request;

    @Inject
    Directory directory;

    @Inject
    FoundTexts found;

    @Inject
    MissedQueries missed;

    @Inject
    SearchHelp help;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    private Browsing browsing;
    private Findings findings;
    private Pager pager;
    private List<Found> results;

    public void load() {
        browsing = new Browsing(request.getParameterMap(), Map.of("type", Set.copyOf(KINDS)), List.of("closest"));
        head.crumb("", phrases.of("site.home")).hide();
        if (isEmptyQuery()) {
            head.describe(phrases.of("search.title"), null);
            return;
        }
        head.describe(phrases.with("search.title.words", Map.of("words", shortWords())), null);
        findings = directory.find(query(), List.of());
        pager = new Pager(browsing.getPage(), PAGE, findings.total());
        results = found.of(findings);
        if (getTotal() == 0 && browsing.getChosen().isEmpty()) {
            help.look(query());
            missed.count(head.reader(), browsing.getWords());
        }
    }

    private ListingQuery query() {
        Map<String, Set<String>> chosen = browsing.getChosen().containsKey("type") ? Map.of(ListingQuery.KIND, browsing.getChosen().get("type")) : Map.of();
        return new ListingQuery(head.reader(), KINDS, browsing.getWords(), chosen, Sort.CLOSEST, false, browsing.getPage() - 1, PAGE);
    }

    /** Whether nothing was typed in which a word stands. */
    public boolean isEmptyQuery() {
        return Words.of(browsing.getWords()).isEmpty();
    }

    /** What was typed, as much of it as a heading bears. */
    private String shortWords() {
        String typed = browsing.getWords();
        return typed.codePointCount(0, typed.length()) <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** The types that have results. */
    public List<String> getKinds() {
        return KINDS.stream().filter(kind -> count(kind) > 0).toList();
    }

    public long count(String kind) {
        return findings.counts(ListingQuery.KIND).getOrDefault(kind, 0L);
    }

    public long getTotal() {
        return findings.counts(ListingQuery.KIND).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The query string for one type only. */
    public String only(String kind) {
        return ofAnyType(Set.of(kind)).toggling("type", kind);
    }

    /** The query string for all types. */
    public String getAll() {
        return ofAnyType(Set.of()).paging(1);
    }

    private Browsing ofAnyType(Set<String> known) {
        return new Browsing(Map.of("q", new String[] {browsing.getWords()}), Map.of("type", known), List.of("closest"));
    }

    public boolean isOnly(String kind) {
        return browsing.isChosen("type", kind);
    }

    public String label(String kind) {
        return phrases.of("search.kind." + kind);
    }

    /** The key of the sentence that says why another form than the typed one was found. */
    public String reason(Sought.Form form) {
        return form.origin() == Sought.Origin.READING ? "search.why.reading" : "search.why.meaning";
    }

    /** Whether the index is away, so that only names and summaries were looked through. */
    public boolean isPlain() {
        return findings.plain();
    }

    public Browsing getBrowsing() {
        return browsing;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Found> getResults() {
        return results;
    }
}
