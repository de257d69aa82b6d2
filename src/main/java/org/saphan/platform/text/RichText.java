package org.saphan.platform.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** Formatted text, cleaned to what the public site styles: at saving and again at showing. */
public final class RichText {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h2", "h3", "ul", "ol", "li", "a", "strong", "em", "blockquote")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto", "content")
            .preserveRelativeLinks(true);

    /** A link to a content of this site is named by kind and id, and in no other way. */
    private static final Pattern STRANGE_CONTENT = Pattern.compile(" href=\"content:(?![a-z]{1,20}/[0-9]{1,18}\")[^\"]*\"", Pattern.CASE_INSENSITIVE);

    /** How jsoup writes a control character. */
    private static final Pattern CONTROL = Pattern.compile("&#x[01]?[0-9a-fA-F];|&#x7[fF];|&#x[89][0-9a-fA-F];");

    private RichText() {
    }

    /**
     * The text without anything that is not allowed; an empty string for null. Cleaned twice: what unwanted characters
     * kept apart or hid as entities must not come together when they are taken out.
     */
    public static String clean(String html) {
        if (html == null) {
            return "";
        }
        String spelled = CONTROL.matcher(Characters.wanted(allowed(html))).replaceAll("");
        return allowed(spelled);
    }

    private static String allowed(String html) {
        String clean = Jsoup.clean(html, "https://site.invalid/", ALLOWED, new Document.OutputSettings().prettyPrint(false));
        return STRANGE_CONTENT.matcher(clean).replaceAll("");
    }

    /** The text as elements, to be changed and written again with {@code body().html()}. */
    public static Document parsed(String html) {
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        return text;
    }

    /** Formatted text of plain one, whose paragraphs are parted by empty lines. */
    public static String ofPlain(String plain) {
        return Arrays.stream(plain.strip().split("\\R\\s*\\R")).map(paragraph -> "<p>" + Entities.escape(paragraph.strip()) + "</p>").collect(Collectors.joining());
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
