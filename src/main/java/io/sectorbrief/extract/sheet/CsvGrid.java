package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.Slot.Stored;
import io.sectorbrief.extract.sheet.csv.CsvParser;
import io.sectorbrief.extract.sheet.csv.CsvRecord;
import io.sectorbrief.extract.sheet.csv.DecodedText;
import io.sectorbrief.extract.sheet.csv.Dialect;
import io.sectorbrief.extract.sheet.csv.TextDecoder;
import io.sectorbrief.extract.sheet.limit.CellBudget;
import io.sectorbrief.extract.sheet.limit.SheetLimits;
import io.sectorbrief.extract.sheet.limit.TooLarge;
import io.sectorbrief.extract.sheet.show.CellText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A csv as a grid, whatever its encoding and delimiter; it is one sheet named after the file. */
final class CsvGrid {

    /** {@code ="0136"}: how exports keep Excel from turning a code into a number. */
    private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"");

    /** {@code '0136}: the same, by hand. */
    private static final Pattern APOSTROPHE = Pattern.compile("'(?=[\\d+-])(.*)");

    /** First line by which an export tells Excel its delimiter. */
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private final GridBuilder grid;
    private int next;

    private CsvGrid(GridBuilder grid) {
        this.grid = grid;
    }

    /**
     * Reads the whole file.
     *
     * @throws CharacterCodingException if it is in no encoding known here
     */
    static SheetBook read(Path file, String name) throws IOException {
        DecodedText decoded = TextDecoder.decode(Files.readAllBytes(file));
        CsvGrid csv = new CsvGrid(new GridBuilder(name, 1, new CellBudget()));
        Matcher declared = DECLARED.matcher(decoded.text());
        if (declared.find()) {
            String text = decoded.text().substring(declared.end());
            csv.read(text, Dialect.of(text, declared.group(1).charAt(0)), 1);
        } else {
            csv.read(decoded.text(), Dialect.of(decoded.text()), 0);
        }
        return new SheetBook(List.of(csv.grid.build()), List.of(), decoded.guessed());
    }

    private void read(String text, Dialect dialect, int skippedLines) {
        new CsvParser(text, dialect).forEach(record -> add(record, skippedLines + record.line() - 1));
    }

    private void add(CsvRecord record, int row) {
        check(record);
        hideLinesWithinTheRecordBefore(row);
        next = row + 1;
        if (!record.isBlank()) {
            grid.line(row, new CsvLine(record.fields().size(), record.mended()));
        }
        for (int column = 0; column < record.fields().size(); column++) {
            grid.cell(row, column, unguarded(record.fields().get(column)), Stored.TEXT);
        }
    }

    private static void check(CsvRecord record) {
        boolean longer = record.fields().stream().anyMatch(field -> field.length() > SheetLimits.TEXT);
        if (record.line() > SheetLimits.ROWS || record.fields().size() > SheetLimits.COLUMNS || longer) {
            throw new TooLarge("Line " + record.line() + " is more than a sheet can hold: " + SheetLimits.ROWS
                    + " rows, " + SheetLimits.COLUMNS + " columns, " + SheetLimits.TEXT + " characters in a cell.");
        }
    }

    /** A line break in quotes makes no blank row. */
    private void hideLinesWithinTheRecordBefore(int row) {
        for (int within = next; within < row; within++) {
            grid.hideRow(within);
        }
    }

    private static String unguarded(String field) {
        String text = CellText.folded(field);
        return Stream.of(GUARDED, APOSTROPHE)
                .map(guard -> guard.matcher(text))
                .filter(Matcher::matches)
                .map(guarded -> CellText.folded(guarded.group(1)))
                .findFirst()
                .orElse(text);
    }
}
