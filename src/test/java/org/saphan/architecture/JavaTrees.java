package org.saphan.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources as the compiler reads them, for rules about text that class files no longer show. */
final class JavaTrees {

    final List<CompilationUnitTree> units = new ArrayList<>();
    private final SourcePositions positions;

    JavaTrees(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(Sources.under(folder, ".java")));
            task.parse().forEach(units::add);
            positions = Trees.instance(task).getSourcePositions();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many lines a piece of code takes, from its first to its last. */
    long lines(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree) - 1)
                - unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)) + 1;
    }

    /** Where a piece of code stands, for a message. */
    String place(CompilationUnitTree unit, Tree tree) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        return String.format("%s:%d", Path.of(unit.getSourceFile().toUri()).getFileName(), line);
    }

    /** All strings in the code. */
    Set<String> strings() {
        Set<String> strings = new TreeSet<>();
        scan(new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String string) {
                    strings.add(string);
                }
                return null;
            }
        });
        return strings;
    }

    /** What begins with a string and goes on with something else: {@code "error." + number + ".text"} is {@code error.*.text}. */
    Set<String> sums() {
        Set<String> sums = new TreeSet<>();
        scan(new TreeScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                String written = written(sum);
                if (!written.startsWith("*")) {
                    sums.add(written);
                }
                return null;
            }
        });
        return sums;
    }

    private static String written(Tree part) {
        if (part instanceof BinaryTree sum) {
            return written(sum.getLeftOperand()) + written(sum.getRightOperand());
        }
        return part instanceof LiteralTree literal && literal.getValue() instanceof String string ? string : "*";
    }

    private void scan(TreeScanner<Void, Void> scanner) {
        units.forEach(unit -> unit.accept(scanner, null));
    }
}
