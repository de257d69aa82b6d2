package org.saphan.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page as it is shown now, by WCAG 2.2 A and AA and by good custom. */
public final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {
    }

    /** Each broken rule with the first of the elements that break it; a preview in a frame is a page of its own. */
    public static List<String> problems(Page page) {
        // a click returns when the next page begins
        page.waitForLoadState();
        // the newer way opens a second window for each answer, for frames, of which there are none
        return new AxeBuilder(page).setLegacyMode(true).withTags(TAGS).exclude("iframe").analyze().getViolations().stream()
                .map(Accessibility::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
