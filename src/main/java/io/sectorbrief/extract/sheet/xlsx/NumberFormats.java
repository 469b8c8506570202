package io.sectorbrief.extract.sheet.xlsx;

import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.util.XMLHelper;

/**
 * The number formats of a workbook's styles.
 *
 * @param styles index of the number format of each cell style
 * @param own formats that the workbook brings, by index
 */
public record NumberFormats(List<Integer> styles, Map<Integer, String> own) {

    /** Those of a workbook without styles: every number is General. */
    public static final NumberFormats NONE = new NumberFormats(List.of(), Map.of());

    /** Reads the part. */
    public static NumberFormats read(InputStream xml) throws XMLStreamException {
        XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(xml);
        List<Integer> styles = new ArrayList<>();
        Map<Integer, String> own = new HashMap<>();
        boolean ofCells = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "numFmt" ->
                    own.put(
                            Attributes.number(reader, "numFmtId").orElse(0),
                            Attributes.text(reader, "formatCode").orElse(""));
                case "cellXfs" -> ofCells = true;
                case "xf" -> addStyle(reader, ofCells, styles);
                default -> {
                    // fonts, fills and borders are not read
                }
            }
        }
        return new NumberFormats(styles, own);
    }

    private static void addStyle(XMLStreamReader reader, boolean ofCells, List<Integer> styles) {
        if (ofCells) {
            styles.add(Attributes.number(reader, "numFmtId").orElse(0));
        }
        if (styles.size() > SheetLimits.CELLS) {
            throw new TooLarge("It has more than " + SheetLimits.CELLS + " cell styles.");
        }
    }

    /** Index of a style's number format; 0, General, if there is no such style. */
    public int index(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** A number format by its index. */
    public String format(int index) {
        return Optional.ofNullable(own.get(index))
                .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(index)))
                .orElse("General");
    }
}
