package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Cell;
import io.sectorbrief.render.workbook.Book.Chart;
import io.sectorbrief.render.workbook.Book.Column;
import io.sectorbrief.render.workbook.Book.Filter;
import io.sectorbrief.render.workbook.Book.Sheet;
import io.sectorbrief.render.workbook.Book.Table;
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

/** Reads the {@code <workbook>} dialect: {@code theme}, {@code sheet}, {@code table}, {@code column}, {@code row}, {@code total}, {@code c}, {@code chart}. */
final class Dialect {

    private Dialect() {}

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is not well formed, with the line
     * @throws IllegalArgumentException if it names a format there is not, or its theme lacks a colour
     */
    static Book read(String xml) throws IOException {
        Element root = parse(xml);
        List<Sheet> sheets =
                children(root, "sheet").stream().map(Dialect::sheet).toList();
        return new Book(root.getAttribute("title"), theme(root), sheets);
    }

    private static Element parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("the workbook's XML is not well formed: " + e.getMessage(), e);
        }
    }

    private static Theme theme(Element root) {
        Element theme = children(root, "theme").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the workbook has no theme; write <theme …/> first"));
        return new Theme(
                given(theme, "face"),
                colour(given(theme, "night")),
                colour(given(theme, "onNight")),
                colour(given(theme, "ink")),
                colour(given(theme, "muted")),
                colour(given(theme, "rule")),
                colour(given(theme, "doubt")),
                colour(given(theme, "up")),
                colour(given(theme, "down")),
                Arrays.stream(given(theme, "series").split(" "))
                        .map(Dialect::colour)
                        .toList());
    }

    private static String given(Element theme, String name) {
        return attribute(theme, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the workbook's theme lacks '" + name + "'; give it in the theme element of the template"));
    }

    private static String colour(String css) {
        if (!css.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException(
                    "the workbook's theme has the colour '" + css + "'; write it like #0b4f9e");
        }
        return css.substring(1);
    }

    private static Sheet sheet(Element element) {
        return new Sheet(
                element.getAttribute("name"),
                element.getAttribute("title"),
                element.getAttribute("note"),
                number(element, "freeze"),
                children(element, "table").stream().map(Dialect::table).toList());
    }

    private static Table table(Element element) {
        return new Table(
                element.getAttribute("title"),
                element.getAttribute("filter").equals("yes") ? Filter.YES : Filter.NO,
                children(element, "column").stream().map(Dialect::column).toList(),
                children(element, "row").stream().map(Dialect::cells).toList(),
                children(element, "total").stream().findFirst().map(Dialect::cells),
                children(element, "chart").stream().map(Dialect::chart).toList());
    }

    private static Column column(Element element) {
        String format = element.getAttribute("format");
        return new Column(
                element.getAttribute("head"),
                NumberFormat.named(format.isEmpty() ? "text" : format),
                number(element, "width"));
    }

    private static List<Cell> cells(Element row) {
        return children(row, "c").stream()
                .map(element -> new Cell(
                        element.getTextContent().strip(),
                        attribute(element, "formula"),
                        attribute(element, "link"),
                        element.getAttribute("trust"),
                        element.getAttribute("bound")))
                .toList();
    }

    private static Chart chart(Element element) {
        return new Chart(
                Chart.Kind.valueOf(element.getAttribute("kind").toUpperCase(Locale.ROOT)),
                element.getAttribute("title"),
                number(element, "categories"),
                Arrays.stream(element.getAttribute("values").split(","))
                        .map(value -> Integer.valueOf(value.strip()))
                        .toList(),
                number(element, "rows"));
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(text -> !text.isEmpty());
    }

    private static int number(Element element, String name) {
        return attribute(element, name).map(Integer::valueOf).orElse(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
