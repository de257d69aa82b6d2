package org.saphan.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saphan.translation.XliffDocument.Unit;

/**
 * Writes the words to be translated as XLIFF 2.1.
 *
 * <p>A field is a unit of one segment. Formatted words keep their tags as escaped text, which every tool carries
 * through unchanged; the unit's type and a note say that they are HTML.
 */
public final class XliffWriter {

    private final XMLStreamWriter xml;

    private XliffWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the document in UTF-8 and leaves the stream open. */
    public static void write(OutputStream out, XliffDocument document) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new XliffWriter(xml).write(document);
            xml.flush();
            text.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void write(XliffDocument document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(XliffDocument.NAMESPACE);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", document.from().tag());
        xml.writeAttribute("trgLang", document.to().tag());
        xml.writeAttribute("xml:space", "preserve");
        if (document.machine()) {
            xml.writeNamespace("its", XliffDocument.ITS);
            xml.writeAttribute("its", XliffDocument.ITS, "annotatorsRef", XliffDocument.MACHINE + "|urn:saphan:machine");
        }
        xml.writeStartElement("file");
        xml.writeAttribute("id", document.kind() + "-" + document.content());
        xml.writeAttribute("original", document.original());
        xml.writeAttribute("canResegment", "no");
        for (Unit unit : document.units()) {
            write(unit);
        }
        xml.writeEndDocument();
    }

    private void write(Unit unit) throws XMLStreamException {
        xml.writeStartElement("unit");
        xml.writeAttribute("id", unit.id());
        if (unit.formatted()) {
            xml.writeAttribute("type", XliffDocument.FORMATTED);
            xml.writeStartElement("notes");
            xml.writeStartElement("note");
            xml.writeAttribute("category", "format");
            xml.writeCharacters("text/html");
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeStartElement("segment");
        xml.writeAttribute("state", unit.target().isEmpty() ? XliffDocument.INITIAL : XliffDocument.TRANSLATED);
        words("source", unit.source());
        if (!unit.target().isEmpty()) {
            words("target", unit.target());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The words, with what XML cannot hold or would change as {@code cp}. */
    private void words(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        int written = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            if (!isKeptByXml(c)) {
                xml.writeCharacters(words.substring(written, at));
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", String.format(Locale.ROOT, "%04X", c));
                written = at + Character.charCount(c);
            }
        }
        xml.writeCharacters(words.substring(written));
        xml.writeEndElement();
    }

    private static boolean isKeptByXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
