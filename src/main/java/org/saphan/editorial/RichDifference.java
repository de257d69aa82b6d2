package org.saphan.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.saphan.editorial.Difference.Change;
import org.saphan.editorial.Difference.Step;
import org.saphan.language.Language;
import org.saphan.platform.text.RichText;

/**
 * The difference of two formatted texts. Both are taken apart into words, each with its formatting and led by a
 * mark where a paragraph begins; what is put together again is well-formed whatever was taken apart.
 */
final class RichDifference {

    /**
     * A word, or the beginning of a block.
     *
     * @param block the tag of the block that begins here; null for a word
     * @param format the opening tags around a word, parted by spaces within one another
     */
    private record Token(String block, List<String> format, String text) {
    }

    private RichDifference() {
    }

    static String html(String before, String after, Language language) {
        return written(Difference.compare(blocks(before, language), blocks(after, language)));
    }

    private static List<List<Token>> blocks(String html, Language language) {
        List<List<Token>> blocks = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(RichText.clean(html)).body();
        for (Node node : body.childNodes()) {
            String tag = node instanceof Element element ? element.normalName() : "p";
            if ("ul".equals(tag) || "ol".equals(tag)) {
                ((Element) node).children().forEach(item -> blocks.add(block(tag, item, language)));
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                blocks.add(block(isBlock(tag) ? tag : "p", node, language));
            }
        }
        return blocks;
    }

    private static boolean isBlock(String tag) {
        return List.of("p", "h2", "h3", "blockquote").contains(tag);
    }

    private static List<Token> block(String tag, Node node, Language language) {
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(tag, List.of(), ""));
        collect(node, List.of(), language, tokens);
        return tokens;
    }

    private static void collect(Node node, List<String> format, Language language, List<Token> tokens) {
        if (node instanceof TextNode text) {
            Difference.words(text.getWholeText(), language).forEach(word -> tokens.add(new Token(null, format, word)));
            return;
        }
        List<String> inner = new ArrayList<>(format);
        if (node instanceof Element element && List.of("a", "strong", "em").contains(element.normalName())) {
            inner.add("a".equals(element.normalName()) ? "<a href=\"" + Entities.escape(element.attr("href")) + "\">" : "<" + element.normalName() + ">");
        }
        node.childNodes().forEach(child -> collect(child, inner, language, tokens));
    }

    private static String written(List<Step<Token>> steps) {
        StringBuilder html = new StringBuilder();
        String list = null;
        String open = null;
        for (int i = 0, end; i < steps.size(); i = end) {
            Token token = steps.get(i).token();
            end = i + 1;
            if (token.block() != null) {
                String wanted = token.block().matches("[uo]l") ? token.block() : null;
                html.append(end(open)).append(listChange(list, wanted));
                list = wanted;
                open = wanted == null ? token.block() : "li";
                html.append('<').append(open).append('>');
            } else {
                while (end < steps.size() && isAlike(steps.get(i), steps.get(end))) {
                    end++;
                }
                html.append(run(steps.subList(i, end)));
            }
        }
        return html.append(end(open)).append(end(list)).toString();
    }

    private static String listChange(String before, String after) {
        return Objects.equals(before, after) ? "" : end(before) + (after == null ? "" : "<" + after + ">");
    }

    private static String end(String tag) {
        return tag == null ? "" : "</" + tag + ">";
    }

    private static boolean isAlike(Step<Token> one, Step<Token> other) {
        return other.token().block() == null && one.change() == other.change() && one.token().format().equals(other.token().format());
    }

    private static String run(List<Step<Token>> steps) {
        Step<Token> first = steps.get(0);
        StringBuilder html = new StringBuilder();
        first.token().format().forEach(html::append);
        steps.forEach(step -> html.append(Entities.escape(step.token().text())));
        for (int i = first.token().format().size() - 1; i >= 0; i--) {
            html.append("</").append(first.token().format().get(i).replaceAll("[<>]| .*", "")).append('>');
        }
        return first.change() == Change.SAME ? html.toString()
                : first.change() == Change.ADDED ? "<ins>" + html + "</ins>" : "<del>" + html + "</del>";
    }
}
