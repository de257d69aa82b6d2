package org.saphan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a view may hold: structure and expressions, but no words, no styles and no names that nothing answers to. */
class ViewsTest {

    private static final Set<String> READ_OUT = Set.of("title", "alt", "placeholder", "value", "label", "summary", "aria-label", "aria-description",
            "aria-roledescription", "aria-valuetext", "header", "headerText", "emptyMessage", "itemLabel", "requiredMessage");
    private static final Set<String> VALUE_IS_FOR_MACHINES = Set.of("input", "option", "param", "attribute", "set", "selectItem", "button", "data");
    private static final Set<Path> UNESCAPED = Set.of(Sources.TAGS.resolve("rich.xhtml"), Sources.TAGS.resolve("desk/difference.xhtml"), Sources.WEBAPP.resolve("WEB-INF/templates/site.xhtml"));

    private static Views views;
    private static Bundles bundles;

    private final List<String> found = new ArrayList<>();

    @BeforeAll
    static void read() {
        views = new Views();
        bundles = new Bundles();
    }

    @Test
    void viewsHoldNoWords() {
        eachNode((file, node) -> {
            if (isKeyOfKeyboard(node)) {
                return;
            }
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE || node instanceof Attr attribute && isReadOut(attribute)) {
                literalWords(node.getNodeValue()).forEach(words -> found.add(file + ": “" + words + "”"));
            }
        });
        assertThat(found).as("Words in views: give them a key in three bundles of i18n and write #{phrases.of('key')}").isEmpty();
    }

    /** Keys are called what is printed on them. */
    private static boolean isKeyOfKeyboard(Node node) {
        return node.getParentNode() != null && "kbd".equals(node.getParentNode().getLocalName());
    }

    private static List<String> literalWords(String text) {
        List<String> words = new ArrayList<>();
        Expression.in(text).forEach(expression -> expression.words().stream().filter(word -> !bundles.knows(word)).forEach(words::add));
        if (Expression.outside(text).codePoints().anyMatch(Character::isLetter)) {
            words.add(text.strip());
        }
        return words;
    }

    private static boolean isReadOut(Attr attribute) {
        if ("value".equals(attribute.getName()) && VALUE_IS_FOR_MACHINES.contains(attribute.getOwnerElement().getLocalName())) {
            return attribute.getValue().strip().contains(" ") && !attribute.getValue().contains("{");
        }
        return READ_OUT.contains(attribute.getName());
    }

    @Test
    void viewsHoldNoStyles() {
        eachElement((file, element) -> {
            if (element.hasAttribute("style") || "style".equals(element.getLocalName())) {
                found.add(file + ": " + element.getNodeName());
            }
        });
        assertThat(found).as("Styles in views: name a class and write it in resources/style").isEmpty();
    }

    @Test
    void publicPagesDoWithoutComponentLibraries() {
        eachElement((file, element) -> {
            String namespace = String.valueOf(element.getNamespaceURI());
            boolean desk = file.toString().contains("/desk/") || file.endsWith("desk.xhtml");
            if (!desk && (namespace.contains("primefaces") || namespace.contains("omnifaces"))) {
                found.add(file + ": " + element.getNodeName());
            }
        });
        assertThat(found).as("Component libraries on public pages: write plain HTML, ui: and part: tags").isEmpty();
    }

    @Test
    void onlyTheSanitisersTagWritesMarkup() {
        eachElement((file, element) -> {
            if (element.hasAttribute("escape") && !UNESCAPED.contains(file)) {
                found.add(file + ": " + element.getNodeName());
            }
        });
        assertThat(found).as("Unescaped output: write formatted text with <part:rich html=… language=…/>").isEmpty();
    }

    @Test
    void everyNameIsKnown() {
        VisibleNames names = new VisibleNames(views);
        views.documents.forEach((file, document) -> checkNames(file, document.getDocumentElement(), names.in(file)));
        assertThat(found).as("Names that nothing answers to: name a @Named bean, the var of a loop around it, or an attribute of the tag").isEmpty();
    }

    private void checkNames(Path file, Element element, Set<String> visible) {
        Set<String> inside = new TreeSet<>(visible);
        inside.addAll(VisibleNames.variables(element));
        for (Expression expression : expressions(element)) {
            expression.names().stream().map(Expression.Name::root).filter(root -> !inside.contains(root))
                    .forEach(root -> found.add(file + ": " + root + " in " + expression.text()));
        }
        children(element).filter(Element.class::isInstance).forEach(child -> checkNames(file, (Element) child, inside));
    }

    private static List<Expression> expressions(Element element) {
        List<Expression> all = new ArrayList<>();
        attributes(element).forEach(attribute -> all.addAll(Expression.in(attribute.getValue())));
        children(element).filter(child -> child.getNodeType() == Node.TEXT_NODE).forEach(text -> all.addAll(Expression.in(text.getNodeValue())));
        return all;
    }

    @Test
    void everyBeanHasWhatViewsAskOfIt() {
        Map<String, JavaClass> beans = Views.beans();
        eachElement((file, element) -> expressions(element).forEach(expression -> expression.names().stream()
                .filter(name -> name.member() != null && beans.containsKey(name.root()) && !answers(beans.get(name.root()), name.member()))
                .forEach(name -> found.add(file + ": " + name.root() + "." + name.member()))));
        assertThat(found).as("Properties that a bean does not have: write a getter, or correct the view").isEmpty();
    }

    private static boolean answers(JavaClass bean, String member) {
        String capital = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        return bean.getAllMethods().stream().anyMatch(method -> Set.of(member, "get" + capital, "is" + capital).contains(method.getName()));
    }

    @Test
    void everyPhraseExists() {
        eachElement((file, element) -> expressions(element).forEach(expression -> expression.keys().stream()
                .filter(key -> !bundles.knows(key)).forEach(key -> found.add(file + ": " + key))));
        assertThat(found).as("Keys in no bundle: add them to the three files of the module in i18n").isEmpty();
    }

    @Test
    void everyPartAndTemplateExists() {
        Map<String, Path> tags = Views.tags();
        eachElement((file, element) -> {
            if (Views.SAPHAN.equals(element.getNamespaceURI()) && !tags.containsKey(element.getLocalName())) {
                found.add(file + ": " + element.getNodeName() + " is not in saphan.taglib.xml");
            }
            Stream.of("include", "composition", "decorate").filter(name -> name.equals(element.getLocalName()))
                    .map(name -> element.getAttribute(name.equals("include") ? "src" : "template"))
                    .filter(name -> !name.isEmpty() && !name.contains("{") && !Files.exists(Views.resolve(file, name)))
                    .forEach(name -> found.add(file + ": there is no " + name));
        });
        tags.values().stream().filter(source -> !Files.exists(source)).forEach(source -> found.add("saphan.taglib.xml: there is no " + source));
        assertThat(found).as("Views that use what is not there: Faces would write nothing in its place").isEmpty();
    }

    private static void eachElement(BiConsumer<Path, Element> check) {
        eachNode((file, node) -> {
            if (node instanceof Element element) {
                check.accept(file, element);
            }
        });
    }

    private static void eachNode(BiConsumer<Path, Node> check) {
        views.documents.forEach((file, document) -> visit(file, document.getDocumentElement(), check));
    }

    private static void visit(Path file, Node node, BiConsumer<Path, Node> check) {
        check.accept(file, node);
        if (node instanceof Element element) {
            attributes(element).forEach(attribute -> check.accept(file, attribute));
        }
        children(node).forEach(child -> visit(file, child, check));
    }

    private static Stream<Attr> attributes(Element element) {
        return Stream.iterate(0, i -> i < element.getAttributes().getLength(), i -> i + 1).map(i -> (Attr) element.getAttributes().item(i));
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNextSibling);
    }
}
