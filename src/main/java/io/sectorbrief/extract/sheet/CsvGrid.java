package io.sectorbrief.extract.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A csv as a grid, whatever its encoding and delimiter; it is one sheet named after the file. */
final class CsvGrid {

    /** {@code ="0136"}: how exports keep Excel from turning a code into a number. */
    private static final Pattern GUARDED = Pattern.compile("=\"(.*)\"");

    /** {@code '0136}: the same, by hand. */
    private static final Pattern APOSTROPHE = Pattern.compile("'(?=[\\d+-])(.*)");

    /** First line by which an export tells Excel its delimiter. */
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    private CsvGrid() {}

    /**
     * Reads the whole file.
     *
     * @throws CharacterCodingException if it is in no encoding known here
     */
    static Grid read(Path file, String name) throws IOException {
        String text = TextDecoder.decode(Files.readAllBytes(file));
        Matcher declared = DECLARED.matcher(text);
        Optional<Character> separator = Optional.empty();
        int skipped = 0;
        if (declared.find()) {
            separator = Optional.of(declared.group(1).charAt(0));
            text = text.substring(declared.end());
            skipped = 1;
        }
        GridBuilder grid = new GridBuilder(name, 1, new CellBudget());
        char delimiter = separator.orElse(Delimiter.of(text));
        try (CsvReader<CsvRecord> records = reader(delimiter, text)) {
            int next = 0;
            for (CsvRecord record : records) {
                int row = (int) record.getStartingLineNumber() - 1 + skipped;
                hideLinesWithinTheRecordBefore(grid, next, row);
                next = row + 1;
                for (int column = 0; column < record.getFieldCount(); column++) {
                    grid.cell(row, column, unguarded(record.getField(column)));
                }
            }
        }
        return grid.build();
    }

    /** A line break in quotes makes no blank row. */
    private static void hideLinesWithinTheRecordBefore(GridBuilder grid, int from, int to) {
        IntStream.range(from, to).forEach(grid::hideRow);
    }

    private static CsvReader<CsvRecord> reader(char delimiter, String text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .maxBufferSize((int) SheetLimits.CSV_BYTES)
                .ofCsvRecord(text);
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
