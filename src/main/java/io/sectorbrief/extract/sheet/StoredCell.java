package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.xlsx.RichText;
import java.util.Optional;
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

    /** Reads to the cell's end tag. */
    static StoredCell read(XMLStreamReader reader) throws XMLStreamException {
        String value = "";
        boolean formula = false;
        while (reader.next() != XMLStreamReader.END_ELEMENT
                || !reader.getLocalName().equals("c")) {
            if (!reader.isStartElement()) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "f" -> formula = true;
                case "is" -> value = RichText.read(reader, "is");
                case "v" -> value = RichText.unescaped(RichText.plain(reader));
                default -> {
                    // extensions are not read
                }
            }
        }
        return new StoredCell(value, formula ? Content.FORMULA : Content.CONSTANT);
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
}
