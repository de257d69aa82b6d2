package org.saphan.architecture;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Which names a view is given by those that use it: attributes of a tag, parameters, and the loops around its inclusion. */
final class VisibleNames {

    private static final Set<String> IMPLICIT = Set.of("param", "paramValues", "cookie", "header", "headerValues", "initParam", "request",
            "session", "application", "facesContext", "externalContext", "view", "component", "cc", "flash", "flow", "resource",
            "requestScope", "viewScope", "sessionScope", "applicationScope", "flowScope");

    private final Map<Path, Set<String>> given = new HashMap<>();
    private final Set<String> everywhere = new TreeSet<>(IMPLICIT);

    VisibleNames(Views views) {
        everywhere.addAll(Views.beans().keySet());
        everywhere.addAll(Views.requestAttributes());
        Map<String, Path> tags = Views.tags();
        views.documents.forEach((file, document) -> elements(document, (element) -> {
            if (Views.SAPHAN.equals(element.getNamespaceURI()) && tags.containsKey(element.getLocalName())) {
                Set<String> names = of(tags.get(element.getLocalName()));
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    names.add(element.getAttributes().item(i).getNodeName());
                }
            } else if ("include".equals(element.getLocalName())) {
                of(Views.resolve(file, element.getAttribute("src"))).addAll(variables(document));
            } else if (Views.FACELETS.equals(element.getNamespaceURI()) && "param".equals(element.getLocalName())) {
                everywhere.add(element.getAttribute("name"));
            }
        }));
    }

    private Set<String> of(Path file) {
        return given.computeIfAbsent(file, any -> new TreeSet<>());
    }

    /** What may be named anywhere in a view. */
    Set<String> in(Path view) {
        Set<String> names = new TreeSet<>(everywhere);
        names.addAll(of(view));
        return names;
    }

    private static Set<String> variables(Document document) {
        Set<String> names = new TreeSet<>();
        elements(document, element -> names.addAll(variables(element)));
        return names;
    }

    /** The names that an element gives to what it holds. */
    static Set<String> variables(Element element) {
        Set<String> names = new TreeSet<>();
        names.add(element.getAttribute("var"));
        names.add(element.getAttribute("varStatus"));
        names.add(element.getAttribute("rowIndexVar"));
        return names;
    }

    private static void elements(Document document, Consumer<Element> each) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            each.accept((Element) all.item(i));
        }
    }
}
