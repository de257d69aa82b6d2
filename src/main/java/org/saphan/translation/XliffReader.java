package org.saphan.translation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.saphan.language.Language;
import org.saphan.translation.XliffDocument.Unit;

/**
 * Reads a translation that comes back from a translator's tools.
 *
 * <p>Tools add notes, matches and states of their own and may cut a unit into segments: what is not words is passed over,
 * segments are put together again. A unit of which a segment has no translation counts as not translated.
 */
public final class XliffReader {

    private static final int MEGABYTES = 5;
    private static final int LIMIT = MEGABYTES * 1024 * 1024;
    private static final Set<String> CHECKED = Set.of("reviewed", "final");

    private final XliffElements xml;
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private String original;
    private boolean machine;

    private XliffReader(XliffElements xml) {
        this.xml = xml;
    }

    /**
     * Reads the translation of what the desk has now.
     *
     * @param expected the document as it would be written today; its units do not matter
     * @throws XliffRefused when the file cannot be read or answers another document
     */
    public static XliffDocument read(InputStream in, XliffDocument expected) throws IOException {
        XliffDocument answer = read(in);
        answer.mustAnswer(expected);
        return answer;
    }

    /** @throws XliffRefused when the file is too large, no XLIFF 2, of no content or between languages that the site does not have */
    public static XliffDocument read(InputStream in) throws IOException {
        byte[] file = in.readNBytes(LIMIT + 1);
        if (file.length > LIMIT) {
            throw XliffRefused.tooLarge(MEGABYTES);
        }
        try (XliffElements xml = new XliffElements(file)) {
            return new XliffReader(xml).document();
        } catch (XMLStreamException malformed) {
            throw XliffRefused.unreadable();
        }
    }

    private XliffDocument document() throws XMLStreamException {
        if (!"xliff".equals(xml.root()) || !xml.attribute("version").startsWith("2.")) {
            throw XliffRefused.unreadable();
        }
        Language from = language("srcLang");
        Language to = language("trgLang");
        xml.eachChild(name -> {
            if ("file".equals(name) && original == null) {
                original = xml.attribute("original");
                xml.eachChild(this::unitOrGroup);
            } else if ("file".equals(name)) {
                throw XliffRefused.unreadable();
            }
        });
        xml.finish();
        return XliffDocument.of(original, from, to, new ArrayList<>(units.values())).byMachine(machine || xml.isMachine());
    }

    private Language language(String attribute) {
        return Language.find(xml.attribute(attribute).split("[-_]")[0].toLowerCase(Locale.ROOT)).orElseThrow(XliffRefused::otherLanguage);
    }

    private void unitOrGroup(String name) throws XMLStreamException {
        if ("group".equals(name)) {
            xml.eachChild(this::unitOrGroup);
        } else if ("unit".equals(name)) {
            String id = xml.attribute("id");
            boolean formatted = XliffDocument.FORMATTED.equals(xml.attribute("type"));
            Segments words = new Segments();
            xml.eachChild(words::read);
            machine |= words.proposalTaken;
            if (id.isEmpty() || units.put(id, new Unit(id, formatted, words.source.toString(), words.translation())) != null) {
                throw XliffRefused.unreadable();
            }
        }
    }

    /** The segments of a unit and the blanks between them. */
    private final class Segments {

        private final StringBuilder source = new StringBuilder();
        private final StringBuilder target = new StringBuilder();
        private final Set<String> proposed = new HashSet<>();
        private boolean complete = true;
        private boolean proposalTaken;

        void read(String name) throws XMLStreamException {
            if ("mtc:matches".equals(name)) {
                xml.eachChild(this::match);
                return;
            }
            boolean ignorable = "ignorable".equals(name);
            if (!ignorable && !"segment".equals(name)) {
                return;
            }
            boolean checked = CHECKED.contains(xml.attribute("state"));
            List<String> words = new ArrayList<>();
            xml.eachChild(part -> {
                // a reordered target would have to be put together in another order than it stands in
                if (!xml.attribute("order").isEmpty() || !part.equals(words.isEmpty() ? "source" : "target")) {
                    throw XliffRefused.unreadable();
                }
                words.add(xml.words());
            });
            if (words.isEmpty()) {
                throw XliffRefused.unreadable();
            }
            source.append(words.get(0));
            complete &= ignorable || words.size() > 1 && !words.get(1).isEmpty();
            target.append(words.get(words.size() - 1));
            proposalTaken |= !checked && words.size() > 1 && proposed.contains(words.get(1).strip());
        }

        /** What a machine proposed; taken word for word, it is the machine's until a person has checked the segment. */
        private void match(String name) throws XMLStreamException {
            if ("mtc:match".equals(name) && "mt".equals(xml.attribute("type"))) {
                xml.eachChild(part -> {
                    if ("target".equals(part)) {
                        proposed.add(xml.words().strip());
                    }
                });
                proposed.remove("");
            }
        }

        String translation() {
            return complete ? target.toString() : "";
        }
    }
}
