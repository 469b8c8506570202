package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads workbooks and delimited text. Hidden sheets, rows and columns are left out, formulas count with their stored
 * value, and whatever a broken file makes the libraries throw ends here as a refusal.
 */
public final class SheetReader implements DocumentReader {

    private final DocumentKind kind;

    /**
     * @param kind what the files are by their bytes: {@code XLSX}, {@code XLS} or {@code CSV}
     */
    public SheetReader(DocumentKind kind) {
        if (!kind.isSpreadsheet()) {
            throw new IllegalArgumentException("no spreadsheet: " + kind);
        }
        this.kind = kind;
    }

    @Override
    @SuppressWarnings("CatchThrowable")
    public Reading read(Path file) {
        try {
            long limit = kind == DocumentKind.CSV ? SheetLimits.CSV_BYTES : SheetLimits.WORKBOOK_BYTES;
            long size = Files.size(file);
            if (size > limit) {
                throw new TooLarge("It has " + (size >> 20) + " MiB, the limit is " + (limit >> 20) + ".");
            }
            SheetBook book = book(file);
            ReadSheets sheets = ReadSheets.of(book);
            return sheets.read().isEmpty() && !sheets.unread().isEmpty()
                    ? Refusals.of(sheets.unread().get(0).trouble())
                    : extraction(file, sheets);
        } catch (Throwable trouble) {
            return Refusals.of(trouble);
        }
    }

    private SheetBook book(Path file) throws Exception {
        return switch (kind) {
            case XLSX -> XlsxGrids.read(file);
            case XLS -> XlsGrids.read(file);
            default -> CsvGrid.read(file, stem(file));
        };
    }

    private static Extraction extraction(Path file, ReadSheets sheets) throws IOException {
        List<Exhibit> exhibits = sheets.parts().map(GridExhibits.Part::exhibit).toList();
        List<String> sources = exhibits.stream()
                .flatMap(exhibit -> exhibit.source().stream())
                .distinct()
                .toList();
        return new Extraction(
                sheets.read().size(),
                Optional.of(stem(file)),
                sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty(),
                Optional.empty(),
                sheets.read().stream().flatMap(sheet -> sheet.prose().stream()).toList(),
                exhibits,
                findings(file, sheets),
                sheets.read().stream().map(ReadSheets.Sheet::text).toList());
    }

    private static List<Finding> findings(Path file, ReadSheets sheets) throws IOException {
        SheetFindings findings = new SheetFindings(file);
        sheets.unread().forEach(findings::addUnread);
        sheets.guessed().ifPresent(findings::addEncoding);
        sheets.read().forEach(sheet -> findings.addText(sheet.name(), sheet.text()));
        sheets.parts().forEach(findings::addExhibit);
        return findings.all();
    }

    private static String stem(Path file) {
        String path = FileName.text(file.toAbsolutePath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
