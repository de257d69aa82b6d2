package org.saphan.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.saphan.language.Language;

/** The links and placeholders of a text, each by what it is compared by. */
record Marks(Map<String, String> links, Map<String, String> placeholders) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”‘’「」『』()（）、。]+|[\\w.+-]{1,64}@[\\w-]{1,64}(\\.[\\w-]{1,64}){1,8}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{[\\w.]{1,64}}|\\{\\{\\s*[\\w.]{1,64}\\s*}}|\\{[\\w.]{1,64}}|"
            + "(?<![\\d%])%(?:\\d+\\$)?[sd](?![A-Za-z])");

    /** The languages as they stand in addresses, of this site and of others that have a tree for each language. */
    private static final String TAGS = Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining("|"));
    private static final Pattern TREE = Pattern.compile("(?<=/)(?:" + TAGS + ")(?=[/?#]|$)");
    private static final String ANY = "*";

    static Marks of(boolean formatted, String words, Language language) {
        Stream<String> links = formatted ? Jsoup.parseBodyFragment(words).select("a[href]").eachAttr("href").stream() : all(ADDRESS, words);
        String text = formatted ? Jsoup.parseBodyFragment(words).text() : words;
        return new Marks(by(links, link -> compared(link, language)), by(all(PLACEHOLDER, text), name -> name.replace(" ", "")));
    }

    /** The text without its addresses and placeholders, whose digits are no numbers. */
    static String without(String text) {
        return PLACEHOLDER.matcher(ADDRESS.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    List<String> linksNotIn(Marks other) {
        return notIn(links, other.links);
    }

    List<String> placeholdersNotIn(Marks other) {
        return notIn(placeholders, other.placeholders);
    }

    /** A page of this site counts as the same in the language of the text, one elsewhere in any language. */
    private static String compared(String link, Language language) {
        String address = link.strip().replaceAll("[.,;:]+$|/$", "");
        if (address.startsWith("/") && !address.startsWith("//")) {
            return address.replaceFirst("^/" + language.tag() + "(?=[/?#]|$)", "/" + ANY);
        }
        return TREE.matcher(address.toLowerCase(Locale.ROOT)).replaceAll(ANY);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static Map<String, String> by(Stream<String> marks, UnaryOperator<String> compared) {
        return marks.collect(Collectors.toMap(compared, mark -> mark, (first, again) -> first, LinkedHashMap::new));
    }

    private static List<String> notIn(Map<String, String> marks, Map<String, String> others) {
        return marks.entrySet().stream().filter(mark -> !others.containsKey(mark.getKey())).map(Map.Entry::getValue).toList();
    }
}
