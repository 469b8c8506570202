package io.sectorbrief.extract.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.SAXException;

/** The visible sheets of an xlsx, streamed, so that memory grows with what is read and not with the XML around it. */
final class XlsxGrids {

    static {
        ZipSecureFile.setMaxEntrySize(SheetLimits.PART_BYTES);
        ZipInputStreamZipEntrySource.setThresholdBytesForTempFiles(SheetLimits.PART_BYTES_IN_MEMORY);
    }

    private XlsxGrids() {}

    static List<Grid> read(Path file) throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        // A stream, not a File: a File cannot have a Chinese name under the C locale.
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                OPCPackage parts = OPCPackage.open(in)) {
            XSSFReader reader = new XSSFReader(parts);
            WorkbookOutline outline = outline(reader);
            CellSource source = new CellSource(
                    new ReadOnlySharedStringsTable(parts, false), styles(reader), new CellText(outline.since1904()));
            CellBudget budget = new CellBudget();
            List<Grid> grids = new ArrayList<>();
            for (WorkbookOutline.Sheet sheet : outline.visible()) {
                try (InputStream xml = reader.getSheet(sheet.relation())) {
                    GridBuilder grid = new GridBuilder(sheet.name(), sheet.index(), budget);
                    new SheetXml(source, outline.due(), grid).read(xml);
                    grids.add(grid.build());
                }
            }
            return grids;
        }
    }

    /** The part is optional; without it every number is General. */
    private static StylesTable styles(XSSFReader reader) throws IOException, InvalidFormatException {
        return Optional.ofNullable(reader.getStylesTable()).orElseGet(StylesTable::new);
    }

    private static WorkbookOutline outline(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream xml = reader.getWorkbookData()) {
            return WorkbookOutline.read(xml);
        }
    }
}
