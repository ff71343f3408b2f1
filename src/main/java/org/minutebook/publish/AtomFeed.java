package org.minutebook.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.minutebook.http.PageLinks;

/**
 * A page of records as an Atom feed (RFC 4287), with a link to the next page (RFC 5005).
 *
 * @param title of the feed
 * @param links addresses of this page and of the next
 * @param updated when the newest entry changed
 */
record AtomFeed(String title, PageLinks links, Instant updated, List<Entry> entries) {

    private static final int LONGEST_TITLE = 140;

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One record.
     *
     * @param author the council
     * @param category what sort of record it is; {@code null} for none
     * @param page where people read it
     * @param record where programs read it
     */
    record Entry(
            UUID id,
            String title,
            Instant updated,
            String author,
            @Nullable String category,
            String summary,
            String page,
            String record) {}

    /** The document, in UTF-8. */
    byte[] toXml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance()
                            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            text(xml, "id", links.self());
            text(xml, "title", title);
            text(xml, "updated", updated.toString());
            text(xml, "generator", "Minutebook");
            link(xml, "self", "application/atom+xml", links.self());
            if (links.next() != null) {
                link(xml, "next", "application/atom+xml", links.next());
            }
            for (Entry entry : entries) {
                write(xml, entry);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + entry.id());
        text(xml, "title", shortened(entry.title()));
        text(xml, "updated", entry.updated().toString());
        xml.writeStartElement("author");
        text(xml, "name", entry.author());
        xml.writeEndElement();
        if (entry.category() != null) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", entry.category());
        }
        link(xml, "alternate", "text/html", entry.page());
        link(xml, "alternate", "application/json", entry.record());
        text(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** XML 1.0 has no way to write most control characters (2.2). */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> isXml(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
