package io.sectorbrief.render.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One element of the text a template wrote, and how its attributes are read. */
record Markup(Element element) {

    /**
     * The root of a text.
     *
     * @throws IOException if it is not well formed, with the line
     */
    static Markup root(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Markup(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("the workbook's XML is not well formed: " + e.getMessage(), e);
        }
    }

    List<Markup> children(String name) {
        List<Markup> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(new Markup(child));
            }
        }
        return children;
    }

    Optional<Markup> child(String name) {
        return children(name).stream().findFirst();
    }

    /** An attribute; empty text if it is not given. */
    String text(String name) {
        return element.getAttribute(name);
    }

    Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /** A whole number; 0 if it is not given. */
    int number(String name) {
        return given(name).map(Integer::valueOf).orElse(0);
    }

    /**
     * One of a kind.
     *
     * @throws IllegalArgumentException if there is none of that name; it tells those there are
     */
    <E extends Enum<E>> Optional<E> one(String name, Class<E> kind) {
        return given(name)
                .map(token -> Arrays.stream(kind.getEnumConstants())
                        .filter(one -> one.name().equalsIgnoreCase(token))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("<" + element.getTagName() + "> has " + name
                                + "=\"" + token
                                + "\"; write one of "
                                + Arrays.toString(kind.getEnumConstants()).toLowerCase(Locale.ROOT))));
    }

    /** What stands between its tags. */
    String content() {
        return element.getTextContent().strip();
    }
}
