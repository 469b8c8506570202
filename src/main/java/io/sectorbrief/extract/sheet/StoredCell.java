package io.sectorbrief.extract.sheet;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What lies between the tags of one cell.
 *
 * @param value stored value or inline text; empty if there is none
 * @param formula whether there is one, and whether its value was stored
 */
record StoredCell(String value, Formula formula) {

    /** A cell's formula. */
    enum Formula {
        NONE,
        WITH_VALUE,
        WITHOUT_VALUE
    }

    private static final Set<String> TEXT = Set.of("v", "t");

    /** Reads to the cell's end tag; how a name is pronounced ({@code rPh}) is not part of its text. */
    static StoredCell read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        boolean stored = false;
        while (reader.next() != XMLStreamReader.END_ELEMENT
                || !reader.getLocalName().equals("c")) {
            if (!reader.isStartElement()) {
                continue;
            }
            if (reader.getLocalName().equals("rPh")) {
                skip(reader);
            } else if (reader.getLocalName().equals("f")) {
                formula = true;
            } else if (TEXT.contains(reader.getLocalName())) {
                value.append(reader.getElementText());
                stored = true;
            }
        }
        Formula kind = formula ? (stored ? Formula.WITH_VALUE : Formula.WITHOUT_VALUE) : Formula.NONE;
        return new StoredCell(value.toString(), kind);
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.END_ELEMENT
                || !reader.getLocalName().equals("rPh")) {
            if (!reader.hasNext()) {
                return;
            }
        }
    }
}
