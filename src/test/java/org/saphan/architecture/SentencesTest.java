package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word that a person reads stands in Java. */
class SentencesTest {

    /** Languages by their own names, legal forms as they stand in names of companies, letters that are read alike: found in content, not said by the site. */
    private static final Set<String> LANGUAGE_DATA = Set.of("Language.java", "Names.java", "NameParts.java", "Folding.java", "Script.java");

    private static final Set<String> MESSAGES = Set.of("FacesMessage", "ValidatorException", "ConverterException");

    /** Media types and parameters of protocols. */
    private static final Pattern FOR_MACHINES = Pattern.compile("[a-z]+/[a-z+.-]+|[^=]*\\w=\\w+$");

    private final List<String> found = new ArrayList<>();
    private final JavaTrees trees = new JavaTrees(Sources.JAVA);

    @Test
    void noSentenceOfTheSitesLanguagesStandsInJava() {
        eachString((unit, literal, text) -> {
            if (!LANGUAGE_DATA.contains(place(unit).replaceAll(".*/", "")) && text.codePoints().anyMatch(c -> Character.isLetter(c) && c > 0x24F)) {
                found.add(trees.place(unit, literal) + " " + text);
            }
        });
        assertThat(found).as("Thai or Japanese words in Java: give them a key in i18n").isEmpty();
    }

    @Test
    void noSentenceStandsInABeanOfAPage() {
        eachString((unit, literal, text) -> {
            boolean page = place(unit).contains("/site/") || place(unit).contains("/desk/");
            if (page && !FOR_MACHINES.matcher(text).lookingAt() && text.matches("(?s).*\\p{L}{2,}[,;:]? \\p{L}{2,}.*")) {
                found.add(trees.place(unit, literal) + " " + text);
            }
        });
        assertThat(found).as("Sentences in beans: give them a key in i18n and use phrases.of(key)").isEmpty();
    }

    @Test
    void messagesAndRefusalsNameKeys() {
        Bundles bundles = new Bundles();
        for (CompilationUnitTree unit : trees.units) {
            unit.accept(new Calls(unit, bundles), null);
        }
        assertThat(found).as("Refusals and messages carry the key of a phrase, not the phrase").isEmpty();
    }

    /** Looks at what refusals and messages are made of. */
    private final class Calls extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Bundles bundles;
        private boolean refusal;

        Calls(CompilationUnitTree unit, Bundles bundles) {
            this.unit = unit;
            this.bundles = bundles;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            refusal = type.getExtendsClause() != null && "Refusal".equals(simple(type.getExtendsClause()));
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (refusal && "super".equals(call.getMethodSelect().toString())) {
                texts(call.getArguments()).stream().filter(text -> !bundles.knows(text))
                        .forEach(text -> found.add(trees.place(unit, call) + " " + text));
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            if (MESSAGES.contains(simple(made.getIdentifier())) && !texts(made.getArguments()).isEmpty()) {
                found.add(trees.place(unit, made) + " " + texts(made.getArguments()));
            }
            return super.visitNewClass(made, nothing);
        }
    }

    private static String simple(Tree name) {
        return name.toString().replaceAll(".*\\.", "");
    }

    private static List<String> texts(List<? extends ExpressionTree> arguments) {
        return arguments.stream().filter(LiteralTree.class::isInstance).map(argument -> ((LiteralTree) argument).getValue())
                .filter(String.class::isInstance).map(String.class::cast).toList();
    }

    /** What is checked of one string. */
    private interface Check {

        void check(CompilationUnitTree unit, LiteralTree literal, String text);
    }

    /** All strings but those of annotations, exceptions and the log, which nobody but developers reads. */
    private void eachString(Check check) {
        for (CompilationUnitTree unit : trees.units) {
            unit.accept(new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void nothing) {
                    if (literal.getValue() instanceof String text) {
                        check.check(unit, literal, text);
                    }
                    return null;
                }

                @Override
                public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
                    return null;
                }

                @Override
                public Void visitThrow(ThrowTree thrown, Void nothing) {
                    return null;
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    return call.getMethodSelect().toString().startsWith("LOG.") ? null : super.visitMethodInvocation(call, nothing);
                }
            }, null);
        }
    }

    private static String place(CompilationUnitTree unit) {
        return unit.getSourceFile().toUri().getPath();
    }
}
