package org.saphan.home.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saphan.language.Language;
import org.saphan.language.web.Agency;
import org.saphan.language.web.Links;
import org.saphan.platform.text.Phrases;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;

/** The latest news as Atom (RFC 4287); what is not in the reader's language yet says which language it is in. */
@WebServlet("/site/home/feed")
public class NewsFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 20;

    @Inject
    Directory directory;

    @Inject
    Links links;

    @Inject
    Agency agency;

    @Inject
    Phrases phrases;

    @Inject
    Instance<Language> reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("application/atom+xml; charset=UTF-8");
        List<Listing> news = directory.list(ListingQuery.of(reader.get(), "news", ListingQuery.Sort.DAY, ENTRIES));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", reader.get().tag());
            element(xml, "id", links.getBase() + links.page("news"));
            element(xml, "title", phrases.with("home.feed.title", Map.of("name", agency.getName())));
            element(xml, "updated", news.stream().map(Listing::publishedAt).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
            link(xml, "self", links.getBase() + links.page("feed.atom"));
            link(xml, "alternate", links.getBase() + links.page("news"));
            xml.writeStartElement("author");
            element(xml, "name", agency.getName());
            xml.writeEndElement();
            for (Listing each : news) {
                entry(xml, each);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new ServletException(fault);
        }
    }

    private void entry(XMLStreamWriter xml, Listing news) throws XMLStreamException {
        String address = links.getBase() + links.to("news", news.slug());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", news.shown().tag());
        element(xml, "id", address);
        element(xml, "title", news.title());
        element(xml, "updated", news.publishedAt().toString());
        link(xml, "alternate", address);
        xml.writeAttribute("hreflang", news.shown().tag());
        element(xml, "summary", news.teaser() == null ? "" : news.teaser());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
