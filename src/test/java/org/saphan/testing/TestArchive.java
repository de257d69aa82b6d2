package org.saphan.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.saphan.language.web.LanguageFilter;
import org.saphan.testing.inside.OpenLanguageFilter;

/**
 * The war that Maven built, with the tests' own helpers put in. Every container test deploys this one. The filter that
 * knows all addresses lets those of the tests pass, too; nothing else is changed.
 */
public final class TestArchive {

    private static final String WEB_XML = "WEB-INF/web.xml";

    private TestArchive() {
    }

    public static WebArchive saphan() {
        File war = Path.of(System.getProperty("basedir", "."), "target", "saphan.war").toFile();
        WebArchive archive = ShrinkWrap.create(org.jboss.shrinkwrap.api.importer.ZipImporter.class, "ROOT.war")
                .importFrom(war).as(WebArchive.class);
        String opened = webXml(archive).replace(LanguageFilter.class.getName(), OpenLanguageFilter.class.getName());
        containerTests().forEach(archive::addClass);
        return archive.setWebXML(new StringAsset(opened))
                .addPackage(OpenLanguageFilter.class.getPackage())
                .addClass(ContainerDatabase.class)
                .addClass("org.saphan.media.SampleFiles")
                .addAsLibrary(library(Assertions.class), "assertj-core.jar");
    }

    /** All of them, for they share the archive that the first one deploys. */
    private static List<Class<?>> containerTests() {
        Path classes = Path.of(System.getProperty("basedir", "."), "target", "test-classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString()).filter(name -> name.endsWith("IT.class"))
                    .<Class<?>>map(name -> loaded(name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.')))
                    .filter(test -> AnnotationSupport.findRepeatableAnnotations(test, ExtendWith.class).stream()
                            .anyMatch(with -> List.of(with.value()).contains(ArquillianExtension.class))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, TestArchive.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String webXml(WebArchive archive) {
        try (InputStream in = archive.get(WEB_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File library(Class<?> inside) {
        try {
            return Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
