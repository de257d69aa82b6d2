package org.saphan.industry.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.saphan.editorial.Shown;
import org.saphan.industry.IndustryText;
import org.saphan.industry.Taxonomy;
import org.saphan.language.Language;
import org.saphan.language.web.PageHead;
import org.saphan.platform.text.Phrases;

/** What the page of one industry tells the frame, and the labels of its chart. */
@RequestScoped
public class IndustryHead {

    private static final int BARS = 8;

    @Inject
    Taxonomy taxonomy;

    @Inject
    PageHead head;

    @Inject
    Phrases phrases;

    @Inject
    Language reader;

    Language reader() {
        return reader;
    }

    void describe(Shown<IndustryText> shown, String code) {
        head.describe(taxonomy.industry(code, reader), shown.edition().getWords().getSummary())
                .languages(shown.languages(), shown.edition().getLanguage())
                .machine(shown.edition().isMachine(), shown.machineFrom())
                .crumb("", phrases.of("site.home"))
                .crumb("industries", phrases.of("industry.list.title"));
    }

    /** The regions with most companies. */
    List<BarChart.Bar> bars(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(BARS)
                .map(entry -> bar(entry.getKey(), entry.getValue()))
                .toList();
    }

    private BarChart.Bar bar(String region, long count) {
        boolean thai = region.startsWith("TH");
        return new BarChart.Bar(taxonomy.region(region, reader), thai ? count : 0, thai ? 0 : count);
    }
}
