package org.minutebook.parser.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The XML of a Word file, by local names: strict and transitional files differ in namespaces only.
 * No document type, hence no entities, is let in.
 */
final class WordXml {

    private WordXml() {}

    static Element parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return builder.parse(in).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The child elements. */
    static List<Element> children(Element element) {
        List<Element> out = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                out.add(child);
            }
        }
        return out;
    }

    static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    /** The first child of a name. */
    static @Nullable Element child(@Nullable Element element, String name) {
        if (element != null) {
            for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element child && name(child).equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** An attribute by local name, or {@code null}. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String local = attribute.getLocalName();
            if (name.equals(local == null ? attribute.getNodeName() : local)) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The {@code val} of a child, or {@code null}. */
    static @Nullable String value(@Nullable Element element, String child) {
        return attribute(child(element, child), "val");
    }

    /** A whole number of an attribute. */
    static @Nullable Integer number(@Nullable Element element, String attribute) {
        String value = attribute(element, attribute);
        return value == null ? null : whole(value);
    }

    static @Nullable Integer whole(String value) {
        try {
            return (int) Math.round(Double.parseDouble(value.strip()));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A switch such as {@code <w:b/>}: on, off, or {@code null} where it is not there. */
    static @Nullable Boolean isOn(@Nullable Element properties, String name) {
        Element element = child(properties, name);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return value == null
                || !(value.equals("0")
                        || value.equals("false")
                        || value.equals("off")
                        || value.equals("none"));
    }

    /** Throws at fatal errors and prints nothing. */
    private static final class Quiet implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // nothing is lost
        }

        @Override
        public void error(SAXParseException e) {
            // not validating
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
