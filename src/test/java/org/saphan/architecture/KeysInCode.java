package org.saphan.architecture;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every string in Java and in views that may be the key of a phrase, whole or with a {@code *} for what is added to it. */
final class KeysInCode {

    private static final Pattern MAIL = Pattern.compile("[a-z]\\w*\\.mail\\.[a-z_]+");
    private static final Pattern LABEL = Pattern.compile("\\blabel\\(['\"]([\\w.]+)['\"]");

    private final Set<String> names = new TreeSet<>();

    KeysInCode() {
        JavaTrees java = new JavaTrees(Sources.JAVA);
        names.addAll(java.strings());
        names.addAll(java.sums());
        // a mail is named by what its subject and its text have in common
        java.strings().stream().filter(name -> MAIL.matcher(name).matches()).forEach(name -> names.add(name + ".*"));
        Sources.under(Sources.JAVA, ".java").forEach(this::labels);
        for (Path view : Sources.under(Sources.WEBAPP, ".xhtml")) {
            labels(view);
            Expression.in(Sources.text(view)).forEach(expression -> names.addAll(expression.strings()));
        }
    }

    /** The labels of constants: {@code phrases.label('mou.status', status)}. */
    private void labels(Path file) {
        for (Matcher label = LABEL.matcher(Sources.text(file)); label.find();) {
            names.add(label.group(1) + ".*");
        }
    }

    /** Those that are keys as they stand. */
    Set<String> whole() {
        return names.stream().filter(name -> !name.contains("*")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of which a part is added when the program runs. */
    List<Pattern> made() {
        return names.stream().filter(KeysInCode::isMadeOfMoreThanAModule).map(name -> name.endsWith(".") ? name + "*" : name)
                .map(name -> Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".+")))
                .map(Pattern::compile).toList();
    }

    /** A beginning like {@code site.} would be a use of every key there is. */
    private static boolean isMadeOfMoreThanAModule(String name) {
        return name.matches("[a-z]\\w*\\.[\\w.*]*") && (name.contains("*") || name.endsWith("."))
                && !name.substring(name.indexOf('.')).replaceAll("[*.]", "").isEmpty();
    }
}
