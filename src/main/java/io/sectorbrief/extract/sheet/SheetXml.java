package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.xlsx.Attributes;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;

/** Reads the XML of one sheet into a grid, one cell at a time; formulas are never calculated, their stored value counts. */
final class SheetXml {

    private final CellSource source;
    private final Formulas.Due due;
    private final GridBuilder grid;
    private int row = -1;
    private int column = -1;

    SheetXml(CellSource source, Formulas.Due due, GridBuilder grid) {
        this.source = source;
        this.due = due;
        this.grid = grid;
    }

    void read(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                element(reader);
            }
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "col" -> column(reader);
            case "row" -> row(reader);
            case "c" -> cell(reader);
            case "mergeCell" ->
                Attributes.text(reader, "ref").map(CellRangeAddress::valueOf).ifPresent(grid::merge);
            default -> {
                // charts, filters and print settings are not read
            }
        }
    }

    private void column(XMLStreamReader reader) {
        boolean narrow =
                Attributes.text(reader, "width").filter(SheetXml::isZero).isPresent();
        if (Attributes.isOn(reader, "hidden") || narrow) {
            int first = SheetLimits.column(Attributes.number(reader, "min").orElse(1) - 1);
            int last = Attributes.number(reader, "max").orElse(first + 1) - 1;
            grid.hideColumns(first, SheetLimits.column(Math.max(first, last)));
        }
    }

    private void row(XMLStreamReader reader) {
        row = SheetLimits.row(Attributes.number(reader, "r").orElse(row + 2) - 1);
        column = -1;
        boolean flat = Attributes.text(reader, "ht").filter(SheetXml::isZero).isPresent();
        if (Attributes.isOn(reader, "hidden") || flat) {
            grid.hideRow(row);
        }
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        Optional<CellReference> place = Attributes.text(reader, "r").map(CellReference::new);
        column = SheetLimits.column(place.<Integer>map(p -> (int) p.getCol()).orElse(column + 1));
        String type = Attributes.text(reader, "t").orElse("n");
        int style = Attributes.number(reader, "s").orElse(0);
        StoredCell stored = StoredCell.read(reader);
        grid.cell(row, column, source.text(type, style, stored.value()), CellSource.stored(type));
        stored.formula(type)
                .map(value -> new Formulas.Place(row, column, value, due))
                .ifPresent(grid::formula);
    }

    private static boolean isZero(String size) {
        return Double.parseDouble(size) == 0;
    }
}
