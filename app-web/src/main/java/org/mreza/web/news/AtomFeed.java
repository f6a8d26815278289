package org.mreza.web.news;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mreza.domain.news.NewsQueries.NewsLine;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.SiteAddress;

/** Writes news as an Atom feed (RFC 4287), in the language of the reader. */
record AtomFeed(SiteAddress site, Reader reader) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    byte[] of(List<NewsLine> news) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            feed(xml, news);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written.toByteArray();
    }

    private void feed(XMLStreamWriter xml, List<NewsLine> news) throws XMLStreamException {
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(
                "xml",
                "http://www.w3.org/XML/1998/namespace",
                "lang",
                reader.language().tag());
        text(xml, "id", site.absolute("/news"));
        text(xml, "title", reader.message("news.feed", reader.message("frame.name")));
        link(xml, "self", address("/news.atom"));
        link(xml, "alternate", address("/news"));
        Instant updated =
                news.stream().map(NewsLine::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        text(xml, "updated", updated.toString());
        for (NewsLine line : news) entry(xml, line);
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, NewsLine line) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        text(xml, "id", "urn:uuid:" + line.meeting());
        text(xml, "title", reader.text(line.title()));
        link(xml, "alternate", address("/news/" + line.slug()));
        text(xml, "published", line.publishedAt().toString());
        text(xml, "updated", line.updatedAt().toString());
        xml.writeStartElement(NAMESPACE, "author");
        text(xml, "name", reader.text(line.owner()));
        xml.writeEndElement();
        text(xml, "summary", reader.text(line.summary()));
        xml.writeEndElement();
    }

    private String address(String path) {
        return site.absolute(path) + "?lang=" + reader.language().tag();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
