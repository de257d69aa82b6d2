package org.saphan.platform.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts names of companies and bodies into the parts that must stay whole on a line: browsers would break Thai
 * names that no dictionary knows, and Japanese names within a word.
 */
@Named
@ApplicationScoped
public class Names {

    private static final Pattern LEGAL_FORM = Pattern.compile("(公益財団法人|一般財団法人|株式会社|有限会社|合同会社)");

    /** The parts in their order, each with the space that follows it. */
    public List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < name.length();) {
            int space = name.indexOf(' ', start);
            int end = space < 0 ? name.length() : space + 1;
            addWord(parts, name.substring(start, end));
            start = end;
        }
        return parts;
    }

    private static void addWord(List<String> parts, String word) {
        int from = 0;
        if (mayHoldLegalForm(word)) {
            Matcher form = LEGAL_FORM.matcher(word);
            while (form.find()) {
                add(parts, word.substring(from, form.start()));
                add(parts, form.group());
                from = form.end();
            }
        }
        add(parts, word.substring(from));
    }

    /** A directory asks for sixty names a page, most of them in other scripts. */
    private static boolean mayHoldLegalForm(String word) {
        return word.indexOf('社') >= 0 || word.indexOf('人') >= 0;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
