package org.saphan.home.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saphan.language.Language;
import org.saphan.platform.web.BaseAddress;
import org.saphan.platform.web.Routes;
import org.saphan.search.Directory;
import org.saphan.search.Listing;
import org.saphan.search.ListingQuery;

/** The site map for search engines: every content in each language it is live in, with its other languages. */
@WebServlet("/sitemap.xml")
public class SiteMap extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> LISTS = List.of("", "companies", "needs", "industries", "organisations", "mou", "news", "events", "sitemap");
    private static final List<String> KINDS = List.of("company", "need", "industry", "organisation", "mou", "news", "event", "page");
    private static final List<String> ALL = Arrays.stream(Language.values()).map(Language::tag).toList();

    /** As many as one such file may hold, by the protocol of sitemaps.org. */
    private static final int MOST = 50_000;

    @Inject
    Directory directory;

    @Inject
    BaseAddress base;

    @Inject
    Routes routes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setContentType("application/xml; charset=UTF-8");
        ListingQuery all = new ListingQuery(Language.byDefault(), KINDS, "", Map.of(), ListingQuery.Sort.NEWEST, true, 0, MOST / ALL.size());
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            xml.writeNamespace("xhtml", XHTML);
            for (String path : LISTS) {
                write(xml, base.of(request), path, ALL, null);
            }
            for (Listing each : directory.list(all)) {
                write(xml, base.of(request), routes.path(each.kind(), each.slug()), each.languages(), each.publishedAt().toString());
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException fault) {
            throw new ServletException(fault);
        }
    }

    private static void write(XMLStreamWriter xml, String base, String path, List<String> languages, String changed) throws XMLStreamException {
        String usual = Language.byDefault().readingOrder().stream().map(Language::tag).filter(languages::contains).findFirst().orElseThrow();
        for (String language : languages) {
            xml.writeStartElement("url");
            xml.writeStartElement("loc");
            xml.writeCharacters(base + "/" + language + "/" + path);
            xml.writeEndElement();
            if (changed != null) {
                xml.writeStartElement("lastmod");
                xml.writeCharacters(changed);
                xml.writeEndElement();
            }
            for (String other : languages) {
                alternate(xml, other, base + "/" + other + "/" + path);
            }
            alternate(xml, "x-default", base + "/" + usual + "/" + path);
            xml.writeEndElement();
        }
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement(XHTML, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }
}
