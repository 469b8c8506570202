package io.sectorbrief.render.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Interprets the {@code <workbook>} dialect onto a spreadsheet file; the same text and date make the same bytes. */
public final class WorkbookPress {

    private static final String PROGRAM = "Sector Brief";

    /**
     * Writes a workbook.
     *
     * @param xml in the dialect
     * @param dated the day it is dated, never the clock's
     * @param file where to; overwritten
     * @throws IOException if the file cannot be written or the XML is not well formed
     * @throws IllegalArgumentException if it asks for what there is not: a format, a sheet, a table, a formula's function
     */
    public void print(String xml, LocalDate dated, Path file) throws IOException {
        Book book = Dialect.read(xml);
        LocaleUtil.setUserLocale(Locale.ROOT);
        var workbook = new XSSFWorkbook();
        try {
            write(book, workbook);
            imprint(workbook.getProperties().getCoreProperties(), book.title(), dated);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Files.write(file, FixedZip.of(bytes.toByteArray()));
        } finally {
            LocaleUtil.resetUserLocale();
            // closed, it would be written a second time, to nowhere
            workbook.getPackage().revert();
        }
    }

    private static void write(Book book, XSSFWorkbook workbook) {
        var addresses = new Addresses(book);
        var formulas = new LiveFormulas();
        var parts = new SheetWriter.Parts(
                new Styles(workbook, book.theme()), new Texts(), addresses, formulas, new ExcelTables());
        addresses.tabs().forEach(workbook::createSheet);
        for (int i = 0; i < book.sheets().size(); i++) {
            new SheetWriter(book.sheets().get(i), workbook.getSheetAt(i), parts).write();
        }
        formulas.settle(workbook);
    }

    private static void imprint(CoreProperties properties, String title, LocalDate dated) {
        Optional<Date> midnight =
                Optional.of(Date.from(dated.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(title);
        properties.setCreator(PROGRAM);
        properties.setLastModifiedByUser(PROGRAM);
        properties.setCreated(midnight);
        properties.setModified(midnight);
    }
}
