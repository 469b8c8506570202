package io.sectorbrief.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A captioned or numbered table or chart of a document; it may run over several pages.
 *
 * @param id unique in the document, stable over readings: {@code e9}, {@code s2t1}
 * @param kind table or chart
 * @param number printed number without its label ({@code 9}); empty if unnumbered
 * @param caption text of the caption without label and number; empty text if there is none
 * @param sheet sheet name for spreadsheets; the file's stem for csv; empty for PDFs
 * @param boxes one box a page, in page order; empty for spreadsheets
 * @param unitLine {@code 单位：万元} as printed
 * @param source source line without its label
 * @param asOf as-of text inside source line or notes, as printed ({@code 07.09 上午 10:00})
 * @param notes title, unit and footnote lines beside the caption, as printed
 * @param columns a header path per column, outermost first, unit texts included as printed
 * @param rows body rows; a total row of a spreadsheet is kept with {@link RowKind#TOTAL}, what the labels of a chart say with
 *     {@link RowKind#CHART}
 * @param confidence 0 to 1
 * @param doubts why the confidence is below 1, in words
 */
public record Exhibit(
        String id,
        ExhibitKind kind,
        Optional<String> number,
        String caption,
        Optional<String> sheet,
        List<Box> boxes,
        Optional<String> unitLine,
        Optional<String> source,
        Optional<String> asOf,
        List<String> notes,
        List<List<String>> columns,
        List<Row> rows,
        double confidence,
        List<String> doubts) {

    public Exhibit {
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
        columns = columns.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    /** How people name it: the printed number, else the caption, else the sheet, else the id. */
    public String label() {
        return number.orElseGet(() -> caption.isEmpty() ? sheet.orElse(id) : caption);
    }

    /** Whether something of its document was read in it. */
    public boolean holds(SourceRef place) {
        boolean page = sheet.map(name -> place.page().equals(Optional.of(name)))
                .orElseGet(() ->
                        boxes.stream().anyMatch(box -> place.page().equals(Optional.of(Integer.toString(box.page())))));
        return page && place.exhibit().equals(Optional.of(label()));
    }

    /** Index among {@link #rows} of the row that holds a cell which was read here; empty if nothing like it stands there. */
    public Optional<Integer> rowOf(SourceRef place) {
        int column = place.column().orElse(-1);
        return IntStream.range(0, rows.size())
                .filter(index -> isIn(rows.get(index), column, place))
                .filter(index -> place.row()
                        .map(number -> rows.get(index).kind() == RowKind.DATA && number == dataRowsBefore(index))
                        .orElse(true))
                .boxed()
                .findFirst();
    }

    private static boolean isIn(Row row, int column, SourceRef place) {
        return column >= 0
                && column < row.cells().size()
                && row.cells().get(column).text().equals(place.raw())
                && row.cells().get(column).box().equals(place.box());
    }

    private int dataRowsBefore(int index) {
        return (int) rows.subList(0, index).stream()
                .filter(row -> row.kind() == RowKind.DATA)
                .count();
    }

    /** The same exhibit with other rows. */
    public Exhibit withRows(List<Row> others) {
        return new Exhibit(
                id,
                kind,
                number,
                caption,
                sheet,
                boxes,
                unitLine,
                source,
                asOf,
                notes,
                columns,
                others,
                confidence,
                doubts);
    }

    /** Rows that are data, in order; their index is the row number of observations and findings. */
    public List<Row> dataRows() {
        return rows.stream().filter(row -> row.kind() == RowKind.DATA).toList();
    }

    /** Rows read from a chart's labels: category and value. No dataset takes them for a table's. */
    public List<Row> chartRows() {
        return rows.stream().filter(row -> row.kind() == RowKind.CHART).toList();
    }

    /** First physical page, 0 for spreadsheets. */
    public int pageFirst() {
        return boxes.isEmpty() ? 0 : boxes.get(0).page();
    }

    /** Last physical page, 0 for spreadsheets. */
    public int pageLast() {
        return boxes.isEmpty() ? 0 : boxes.get(boxes.size() - 1).page();
    }
}
