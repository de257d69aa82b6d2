package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too long to be seen at a glance is taken apart, not scrolled. */
class SizesTest {

    private static final int CLASS = 250;
    private static final int METHOD = 30;
    private static final int PUBLIC_BEAN = 150;
    private static final int VIEW = 150;
    private static final int TAG = 60;
    private static final int BUNDLE_KEYS = 150;
    private static final int STYLE_SHEET = 900;

    @Test
    void aClassFitsOnAFewScreens() {
        List<Path> all = new ArrayList<>(Sources.under(Sources.JAVA, ".java"));
        all.addAll(Sources.under(Sources.TESTS, ".java"));
        assertThat(longer(all, CLASS)).as("Classes over %d lines: give a part of them a class and a name of its own", CLASS).isEmpty();
    }

    @Test
    void thePublicBeansAreSmall() {
        List<Path> beans = Sources.under(Sources.JAVA, ".java").stream().filter(file -> file.toString().contains("/site/")).toList();
        assertThat(longer(beans, PUBLIC_BEAN))
                .as("Beans of public pages over %d lines: move rules into the module’s root, display into a bean beside it", PUBLIC_BEAN).isEmpty();
    }

    @Test
    void aMethodFitsOnAScreen() {
        JavaTrees trees = new JavaTrees(Sources.JAVA);
        List<String> tooLong = new ArrayList<>();
        for (CompilationUnitTree unit : trees.units) {
            unit.accept(new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null && trees.lines(unit, method.getBody()) > METHOD) {
                        tooLong.add(trees.place(unit, method) + " " + method.getName());
                    }
                    return super.visitMethod(method, nothing);
                }
            }, null);
        }
        assertThat(tooLong).as("Methods over %d lines: name their steps as methods", METHOD).isEmpty();
    }

    @Test
    void aViewFitsOnAFewScreens() {
        assertThat(longer(Sources.under(Sources.WEBAPP, ".xhtml"), VIEW))
                .as("Views over %d lines: move a section into a file beside it and ui:include it", VIEW).isEmpty();
        assertThat(longer(Sources.under(Sources.TAGS, ".xhtml"), TAG)).as("Tags over %d lines: make two of it", TAG).isEmpty();
    }

    @Test
    void aStyleSheetStaysReadable() {
        assertThat(longer(Sources.under(Sources.WEBAPP, ".css"), STYLE_SHEET))
                .as("Style sheets over %d lines: look for rules that nothing uses, then split by subject", STYLE_SHEET).isEmpty();
    }

    @Test
    void aBundleHoldsOneModule() {
        Bundles bundles = new Bundles();
        assertThat(bundles.files.keySet()).as("Bundles over %d keys: the module is too large; so is its bundle", BUNDLE_KEYS)
                .allSatisfy(file -> assertThat(bundles.keys(file)).as(file).hasSizeLessThanOrEqualTo(BUNDLE_KEYS));
    }

    private static List<String> longer(List<Path> files, int limit) {
        return files.stream().filter(file -> Sources.text(file).lines().count() > limit)
                .map(file -> file + ": " + Sources.text(file).lines().count() + " lines").toList();
    }
}
