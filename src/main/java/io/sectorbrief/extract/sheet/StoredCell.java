package io.sectorbrief.extract.sheet;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What lies between the tags of one cell.
 *
 * @param value stored value or inline text; empty if there is none
 * @param content whether the value is a formula's
 */
record StoredCell(String value, Content content) {

    /** Whether a cell holds a formula. */
    enum Content {
        CONSTANT,
        FORMULA
    }

    private static final Set<String> TEXT = Set.of("v", "t");

    /** Reads to the cell's end tag; how a name is pronounced ({@code rPh}) is not part of its text. */
    static StoredCell read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean formula = false;
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
            }
        }
        return new StoredCell(value.toString(), formula ? Content.FORMULA : Content.CONSTANT);
    }

    /**
     * What is stored for its formula, if it has one.
     *
     * @param type the cell's {@code t} attribute; only a text may be empty and yet a value
     */
    Optional<Formulas.Stored> formula(String type) {
        if (content == Content.CONSTANT) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.of(type.equals("str") ? Formulas.Stored.VALUE : Formulas.Stored.NOTHING);
        }
        boolean zero = type.equals("n") && Double.parseDouble(value) == 0;
        return Optional.of(zero ? Formulas.Stored.ZERO : Formulas.Stored.VALUE);
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
