package org.saphan.translation;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks over the elements of a file from outside, which may be hostile: it has no document type, fetches nothing
 * and goes no deeper than any honest file does.
 */
final class XliffElements implements AutoCloseable {

    private static final int DEEPEST = 24;

    private final XMLStreamReader reader;
    private int depth;
    private boolean machine;
    private boolean inMatches;
    private int matchesAt;

    /** Reads one child, standing at its start; what it leaves unread is passed over. */
    interface Child {

        /** @param name its name, behind {@code mtc:} when it is of a match, or an empty string when it belongs to another vocabulary */
        void read(String name) throws XMLStreamException;
    }

    XliffElements(byte[] file) throws XMLStreamException {
        // the JDK's own parser, whichever the server has beside it
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException();
        });
        reader = factory.createXMLStreamReader(new StringReader(decoded(file)));
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.toUpperCase(Locale.ROOT).matches("UTF-(8|16)")) {
            throw new XMLStreamException();
        }
    }

    /** The file's text, in one of the encodings that all tools know; the parser would guess at others and write to the console. */
    private static String decoded(byte[] file) throws XMLStreamException {
        boolean wide = file.length > 1 && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF || file[0] == (byte) 0xFF && file[1] == (byte) 0xFE);
        try {
            return (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException malformed) {
            throw new XMLStreamException(malformed);
        }
    }

    /** Goes to the outermost element. */
    String root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException();
            }
        }
        return name();
    }

    /** The attribute of the element that was just begun; an empty string for none. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Reads the element to its end. */
    void eachChild(Child child) throws XMLStreamException {
        int own = depth;
        while (depth >= own) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                child.read(name());
                passOver(own);
            }
        }
    }

    /** The words of the element, of inline elements in it as well, and characters that XML itself cannot hold. */
    String words() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if ("cp".equals(name())) {
                        words.appendCodePoint(codePoint());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words.append(reader.getText());
                default -> { }
            }
        }
        return words.toString();
    }

    /** Makes sure that nothing but the outermost element is in the file. */
    void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            next();
        }
    }

    /** Whether what was read so far says that it was translated by a machine. */
    boolean isMachine() {
        return machine;
    }

    private int codePoint() throws XMLStreamException {
        String hex = attribute("hex");
        if (!hex.matches("0?[0-9A-Fa-f]{1,5}|10[0-9A-Fa-f]{4}")) {
            throw new XMLStreamException();
        }
        return Integer.parseInt(hex, 16);
    }

    private void passOver(int parent) throws XMLStreamException {
        while (depth > parent) {
            next();
        }
    }

    private String name() {
        if (XliffDocument.MATCHES.equals(reader.getNamespaceURI())) {
            return "mtc:" + reader.getLocalName();
        }
        return XliffDocument.NAMESPACE.equals(reader.getNamespaceURI()) ? reader.getLocalName() : "";
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST
                || event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            lookForMachine();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            inMatches &= depth >= matchesAt;
        }
        return event;
    }

    /** Within matches a machine only proposed words, which need not have been taken. */
    private void lookForMachine() {
        if (!inMatches && "mtc:matches".equals(name())) {
            inMatches = true;
            matchesAt = depth;
        }
        String tools = reader.getAttributeValue(XliffDocument.ITS, "annotatorsRef");
        boolean annotated = reader.getAttributeValue(XliffDocument.ITS, "mtConfidence") != null || tools != null && tools.contains(XliffDocument.MACHINE);
        machine |= annotated && !inMatches;
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
