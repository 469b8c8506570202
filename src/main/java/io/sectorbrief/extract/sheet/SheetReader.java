package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.DocumentReader;
import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        if (kind == DocumentKind.PDF || kind == DocumentKind.OTHER) {
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
            return book.grids().isEmpty() && !book.unread().isEmpty()
                    ? Refusals.of(book.unread().get(0).trouble())
                    : extraction(file, book);
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

    private static Extraction extraction(Path file, SheetBook book) throws IOException {
        List<GridExhibits> sheets = book.grids().stream().map(GridExhibits::new).toList();
        List<GridExhibits.Part> parts =
                sheets.stream().flatMap(sheet -> sheet.parts().stream()).toList();
        List<Exhibit> exhibits = parts.stream().map(GridExhibits.Part::exhibit).toList();
        List<String> sources = exhibits.stream()
                .flatMap(exhibit -> exhibit.source().stream())
                .distinct()
                .toList();
        List<PageText> texts = IntStream.range(0, sheets.size())
                .mapToObj(i -> sheets.get(i).text(i + 1))
                .toList();
        Stream<Paragraph> prose = IntStream.range(0, sheets.size())
                .boxed()
                .flatMap(i -> sheets.get(i).prose().stream().map(line -> new Paragraph(i + 1, line, List.of())));
        return new Extraction(
                book.grids().size(),
                Optional.of(stem(file)),
                sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty(),
                Optional.empty(),
                prose.toList(),
                exhibits,
                findings(file, book, sheets, texts, parts),
                texts);
    }

    private static List<Finding> findings(
            Path file, SheetBook book, List<GridExhibits> sheets, List<PageText> texts, List<GridExhibits.Part> parts)
            throws IOException {
        SheetFindings findings = new SheetFindings(file);
        book.unread().forEach(findings::addUnread);
        book.encoding().ifPresent(findings::addEncoding);
        texts.forEach(text -> findings.addText(sheets.get(text.page() - 1).sheet(), text));
        parts.forEach(findings::addExhibit);
        return findings.all();
    }

    private static String stem(Path file) {
        String path = FileName.text(file.toAbsolutePath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
