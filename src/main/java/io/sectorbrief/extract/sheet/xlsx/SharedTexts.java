package io.sectorbrief.extract.sheet.xlsx;

import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.extract.sheet.show.CellText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** The texts that the cells of a workbook share, by index; white space folded. */
public record SharedTexts(List<String> texts) {

    public static final SharedTexts NONE = new SharedTexts(List.of());

    /** Reads the part; how a text is pronounced ({@code rPh}) is not part of it. */
    public static SharedTexts read(InputStream xml, CellBudget budget) throws XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                String text = CellText.folded(RichText.read(reader, "si"));
                budget.keep(text);
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    /**
     * One of them.
     *
     * @throws IndexOutOfBoundsException if there is none of this index
     */
    public String text(int index) {
        return texts.get(index);
    }
}
