package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.extract.sheet.show.CellText;
import io.sectorbrief.extract.sheet.xlsx.NumberFormats;
import io.sectorbrief.extract.sheet.xlsx.SharedTexts;
import io.sectorbrief.extract.sheet.xlsx.WorkbookParts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** The visible sheets of an xlsx, streamed, so that memory grows with what is read and not with the XML around it. */
final class XlsxGrids {

    private final WorkbookParts parts;
    private final CellBudget budget = new CellBudget();

    private XlsxGrids(WorkbookParts parts) {
        this.parts = parts;
    }

    static SheetBook read(Path file) throws IOException, InvalidFormatException, XMLStreamException {
        // A stream, not a File: a File cannot have a Chinese name under the C locale.
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                WorkbookParts parts = WorkbookParts.open(in)) {
            return new XlsxGrids(parts).read();
        }
    }

    private SheetBook read() throws IOException, InvalidFormatException, XMLStreamException {
        WorkbookOutline outline = outline();
        CellSource source = new CellSource(texts(), formats(), new CellText(outline.since1904()));
        SheetBook.Builder book = new SheetBook.Builder();
        for (WorkbookOutline.Sheet sheet : outline.visible()) {
            if (parts.isSheet(sheet.relation())) {
                book.add(sheet.name(), () -> grid(sheet, source, outline.due()));
            }
        }
        return book.build();
    }

    private Grid grid(WorkbookOutline.Sheet sheet, CellSource source, Formulas.Due due) throws Exception {
        try (InputStream xml = parts.sheet(sheet.relation())) {
            GridBuilder grid = new GridBuilder(sheet.name(), sheet.index(), budget);
            new SheetXml(source, due, grid).read(xml);
            return grid.build();
        }
    }

    private SharedTexts texts() throws IOException, InvalidFormatException, XMLStreamException {
        Optional<InputStream> xml = parts.part("/sharedStrings");
        if (xml.isEmpty()) {
            return SharedTexts.NONE;
        }
        try (InputStream in = xml.get()) {
            return SharedTexts.read(in, budget);
        }
    }

    private NumberFormats formats() throws IOException, InvalidFormatException, XMLStreamException {
        Optional<InputStream> xml = parts.part("/styles");
        if (xml.isEmpty()) {
            return NumberFormats.NONE;
        }
        try (InputStream in = xml.get()) {
            return NumberFormats.read(in);
        }
    }

    private WorkbookOutline outline() throws IOException, XMLStreamException {
        try (InputStream xml = parts.workbook()) {
            return WorkbookOutline.read(xml);
        }
    }
}
