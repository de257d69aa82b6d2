package org.saphan.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** All views as XML, and what their expressions may name. */
final class Views {

    static final String SAPHAN = "saphan";
    static final String FACELETS = "jakarta.faces.facelets";

    final Map<Path, Document> documents = new LinkedHashMap<>();

    Views() {
        Sources.under(Sources.WEBAPP, ".xhtml").forEach(file -> documents.put(file, parse(file)));
    }

    static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (SAXException broken) {
            throw new AssertionError(file + " is not well-formed: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException | IOException unreadable) {
            throw new UncheckedIOException(new IOException(file.toString(), unreadable));
        }
    }

    /** The beans that views may name, with the classes of what they are given. */
    static Map<String, JavaClass> beans() {
        Map<String, JavaClass> beans = new HashMap<>();
        for (JavaClass type : Classes.ALL) {
            named(type.tryGetAnnotationOfType("jakarta.inject.Named"), type.getSimpleName()).ifPresent(name -> beans.put(name, type));
            for (JavaMethod producer : type.getMethods()) {
                named(producer.tryGetAnnotationOfType("jakarta.inject.Named"), producer.getName()).ifPresent(name -> beans.put(name, producer.getRawReturnType()));
            }
        }
        return beans;
    }

    private static Optional<String> named(Optional<? extends JavaAnnotation<?>> named, String otherwise) {
        return named.map(annotation -> annotation.get("value").map(Object::toString).filter(name -> !name.isEmpty())
                .orElse(Character.toLowerCase(otherwise.charAt(0)) + otherwise.substring(1)));
    }

    /** What servlets and filters hand to views as attributes of the request. */
    static Set<String> requestAttributes() {
        Set<String> names = new TreeSet<>();
        for (Path file : Sources.under(Sources.JAVA, ".java")) {
            for (Matcher set = Pattern.compile("\\.setAttribute\\(\"(\\w+)\"").matcher(Sources.text(file)); set.find();) {
                names.add(set.group(1));
            }
        }
        return names;
    }

    /** The views' own tags by the names in the tag library: what each is made of, a template or a component that is called like its class. */
    static Map<String, Path> tags() {
        Map<String, Path> tags = new TreeMap<>();
        NodeList all = parse(Sources.WEBAPP.resolve("WEB-INF/saphan.taglib.xml")).getElementsByTagNameNS("*", "tag");
        for (int i = 0; i < all.getLength(); i++) {
            Element tag = (Element) all.item(i);
            tags.put(tag.getElementsByTagNameNS("*", "tag-name").item(0).getTextContent(), madeOf(tag));
        }
        return tags;
    }

    private static Path madeOf(Element tag) {
        NodeList component = tag.getElementsByTagNameNS("*", "component-type");
        NodeList handler = tag.getElementsByTagNameNS("*", "handler-class");
        NodeList type = component.getLength() == 1 ? component : handler;
        return type.getLength() == 1 ? Sources.JAVA.resolve(type.item(0).getTextContent().replace('.', '/') + ".java")
                : Sources.WEBAPP.resolve("WEB-INF").resolve(tag.getElementsByTagNameNS("*", "source").item(0).getTextContent());
    }

    /** The file that a view names, relative to itself or to the root of the application. */
    static Path resolve(Path view, String name) {
        return name.startsWith("/") ? Sources.WEBAPP.resolve(name.substring(1)) : view.resolveSibling(name).normalize();
    }
}
