package org.saphan.platform.mail;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** A mail's text as HTML: each line a paragraph, and one that is only an address a link. */
public final class Paragraphs {

    private Paragraphs() {
    }

    /** @param language its tag */
    public static String html(String text, String language) {
        String body = text.lines().map(Paragraphs::line).collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=\"" + language + "\"><body><div lang=\"" + language + "\">" + body + "</div></body></html>";
    }

    private static String line(String line) {
        String words = Entities.escape(line);
        return line.matches("https?://\\S+") ? "<p><a href=\"" + words + "\">" + words + "</a></p>" : words.isBlank() ? "" : "<p>" + words + "</p>";
    }
}
