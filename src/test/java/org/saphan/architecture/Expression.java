package org.saphan.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression of a view, such as {@code head.title} between the braces, and what it names. */
record Expression(String text) {

    /** What an expression asks: a name, and what it wants of it, which may be null. */
    record Name(String root, String member) {
    }

    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([a-zA-Z_]\\w*)(?:\\.(\\w+))?");
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*(?:,\\s*\\w+\\s*\\))?\\s*->");
    private static final Set<String> RESERVED = Set.of("not", "empty", "eq", "ne", "lt", "le", "gt", "ge", "and", "or", "div", "mod",
            "true", "false", "null", "instanceof");

    /** All expressions in a text. */
    static List<Expression> in(String text) {
        List<Expression> found = new ArrayList<>();
        for (int start = begin(text, 0); start >= 0; start = begin(text, start)) {
            int end = end(text, start + 2);
            found.add(new Expression(text.substring(start + 2, end)));
            start = end;
        }
        return found;
    }

    /** The text that stands outside of expressions. */
    static String outside(String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int start = begin(text, 0); start >= 0; start = begin(text, from)) {
            rest.append(text, from, start).append(' ');
            from = Math.min(text.length(), end(text, start + 2) + 1);
        }
        return rest.append(text.substring(from)).toString();
    }

    private static int begin(String text, int from) {
        int deferred = text.indexOf("#{", from);
        int immediate = text.indexOf("${", from);
        return deferred < 0 || immediate >= 0 && immediate < deferred ? immediate : deferred;
    }

    /** The brace that closes the expression: not one of a map, not one in quotes. */
    private static int end(String text, int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return i;
            }
        }
        return text.length();
    }

    List<String> strings() {
        List<String> strings = new ArrayList<>();
        for (Matcher matcher = STRING.matcher(text); matcher.find();) {
            strings.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return strings;
    }

    /** Everything named that is not reserved and not a parameter of the expression's own. */
    List<Name> names() {
        String bare = STRING.matcher(text).replaceAll("''").replaceAll("\\s*\\.\\s*", ".");
        List<String> own = new ArrayList<>();
        for (Matcher parameter = PARAMETER.matcher(bare); parameter.find();) {
            own.add(parameter.group(1));
        }
        List<Name> names = new ArrayList<>();
        for (Matcher matcher = NAME.matcher(bare); matcher.find();) {
            if (!RESERVED.contains(matcher.group(1)) && !own.contains(matcher.group(1)) && !isCalledOnAResult(bare, matcher.start())) {
                names.add(new Name(matcher.group(1), matcher.group(2)));
            }
        }
        return names;
    }

    private static boolean isCalledOnAResult(String bare, int at) {
        return at > 0 && bare.charAt(at - 1) == '.';
    }

    /** The keys of phrases it names. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Matcher call = Pattern.compile("\\bphrases\\s*\\.\\s*(?:of|with|label|pattern)\\s*\\(\\s*'([^']+)'").matcher(text); call.find();) {
            keys.add(call.group(1));
        }
        return keys;
    }

    /** Words that it would write itself: a choice between strings, or a string of more than a code. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        String choices = text;
        for (String before = ""; !before.equals(choices);) {
            before = choices;
            choices = choices.replaceAll("\\{[^{}]*}", "");
        }
        for (Matcher choice = Pattern.compile("[?:]\\s*'([^']*\\p{L}[^']*)'").matcher(choices); choice.find();) {
            words.add(choice.group(1));
        }
        strings().stream().filter(string -> string.matches("(?s).*(\\p{L} \\p{L}|[\\p{L}&&[^a-zA-Z]]).*")).forEach(words::add);
        return words;
    }
}
