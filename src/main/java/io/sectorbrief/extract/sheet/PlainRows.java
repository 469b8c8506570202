package io.sectorbrief.extract.sheet;

import io.sectorbrief.intake.FileName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The rows of a file that people keep for this program, an xlsx or a csv in whatever encoding: its texts, no tables to find. */
public final class PlainRows {

    private PlainRows() {}

    /**
     * One row that is not blank.
     *
     * @param number line or row number from 1
     * @param texts as many as the file has columns that are not blank all over
     */
    public record Line(int number, List<String> texts) {}

    /**
     * Reads all rows of a file's first visible sheet.
     *
     * @throws IOException if it is no such file
     */
    public static List<Line> of(Path file) throws IOException {
        try {
            String name = FileName.text(file).toLowerCase(Locale.ROOT);
            SheetBook book = name.endsWith(".csv") ? CsvGrid.read(file, "rows") : XlsxGrids.read(file);
            return book.grids().stream()
                    .limit(1)
                    .flatMap(grid -> grid.rows().stream())
                    .map(row -> new Line(
                            row.number(), row.slots().stream().map(Slot::text).toList()))
                    .toList();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("it cannot be read: " + e.getMessage(), e);
        }
    }
}
