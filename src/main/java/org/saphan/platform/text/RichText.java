package org.saphan.platform.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Formatted text, cleaned to what the public site styles: at saving and again at showing. */
public final class RichText {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "blockquote")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto")
            .preserveRelativeLinks(true);

    private RichText() {
    }

    /** The text without anything that is not allowed; an empty string for null. */
    public static String clean(String html) {
        return html == null ? "" : Jsoup.clean(html, "https://site.invalid/", ALLOWED,
                new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false));
    }

    /** The words alone, for teasers and search. */
    public static String words(String html) {
        return html == null ? "" : Jsoup.parseBodyFragment(html).text();
    }

    /** The beginning of the words, cut where a word ends in any of the scripts. */
    public static String teaser(String html, int longest) {
        String words = words(html);
        if (words.length() <= longest) {
            return words;
        }
        BreakIterator cutter = BreakIterator.getWordInstance(ULocale.ROOT);
        cutter.setText(words);
        return words.substring(0, cutter.preceding(longest)).strip() + "…";
    }
}
