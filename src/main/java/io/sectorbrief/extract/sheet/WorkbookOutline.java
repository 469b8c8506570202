package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.xlsx.Attributes;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * What the workbook part of an xlsx says of its sheets.
 *
 * @param since1904 whether days count from 1904
 * @param due whether all its formulas wait to be calculated
 * @param visible sheets that are not hidden, in order
 */
record WorkbookOutline(boolean since1904, Formulas.Due due, List<Sheet> visible) {

    /**
     * One sheet.
     *
     * @param relation key of the part that holds it
     * @param index place among all sheets, from 1
     */
    record Sheet(String name, String relation, int index) {}

    static WorkbookOutline read(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
        List<Sheet> visible = new ArrayList<>();
        boolean since1904 = false;
        Formulas.Due due = Formulas.Due.WHEN_NEEDED;
        int index = 0;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("workbookPr")) {
                since1904 = Attributes.isOn(reader, "date1904");
            } else if (reader.getLocalName().equals("calcPr") && Attributes.isOn(reader, "fullCalcOnLoad")) {
                due = Formulas.Due.WHEN_OPENED;
            } else if (reader.getLocalName().equals("sheet")) {
                index++;
                if (Attributes.text(reader, "state").orElse("visible").equals("visible")) {
                    visible.add(new Sheet(
                            Attributes.text(reader, "name").orElse("Sheet" + index),
                            Attributes.text(reader, "id").orElse(""),
                            index));
                }
            }
        }
        return new WorkbookOutline(since1904, due, List.copyOf(visible));
    }
}
