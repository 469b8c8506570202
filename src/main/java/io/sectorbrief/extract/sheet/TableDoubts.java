package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.sheet.csv.DecodedText;
import io.sectorbrief.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What speaks against a sheet's table having been read right; rows are named by the numbers the sheet gives them. */
final class TableDoubts {

    private final SheetTable table;
    private final TableShape shape;
    private final Grid grid;
    private final List<Integer> rows;
    private final List<Doubt> doubts = new ArrayList<>();

    private TableDoubts(SheetTable table) {
        this.table = table;
        this.shape = table.shape();
        this.grid = shape.area().grid();
        this.rows = table.dataRows().boxed().toList();
    }

    /**
     * All doubts about a table.
     *
     * @param columns its header paths
     */
    static List<Doubt> of(SheetTable table, List<List<String>> columns) {
        TableDoubts doubts = new TableDoubts(table);
        doubts.addHeader(columns);
        new ColumnDoubts(doubts.shape, doubts.rows, columns).all().forEach(doubts.doubts::add);
        doubts.addLines();
        doubts.addRows();
        doubts.addFormulas();
        return List.copyOf(doubts.doubts);
    }

    private void addHeader(List<List<String>> columns) {
        if (columns.stream().allMatch(path -> path.equals(List.of("")))) {
            add(SheetReason.NO_HEADER, Message.of("doubt.no_header"));
            return;
        }
        boolean measured = !shape.measures().isEmpty();
        if (!measured && rows.size() > 1) {
            add(SheetReason.HEADER_LIKE_ROWS, Message.of("doubt.header_like_rows"));
        }
        if (shape.measures().size() > 1
                && rows.size() > 1
                && shape.measures().stream().allMatch(this::beginsWithAName)) {
            add(SheetReason.WORDS_IN_FIRST_ROW, Message.of("doubt.words_in_first_data_row"));
        }
    }

    /** Words that stand for a missing number recur. */
    private boolean beginsWithAName(int column) {
        String first = shape.area().text(shape.bodyTop(), column);
        return CellKind.of(first) == CellKind.TEXT
                && rows.stream()
                        .skip(1)
                        .noneMatch(row -> shape.area().text(row, column).equals(first));
    }

    private void addLines() {
        int usual = usualFields();
        List<Integer> other = numbers(rows.stream().filter(row -> line(row).fields() != usual));
        if (!other.isEmpty()) {
            add(
                    SheetReason.FIELDS_DIFFER,
                    Listed.of("doubt.fields_differ", other).with("usual", usual));
        }
        List<Integer> open = numbers(rows.stream().filter(row -> line(row).mended()));
        if (!open.isEmpty()) {
            add(SheetReason.OPEN_QUOTE, Listed.of("doubt.open_quote", open));
        }
    }

    /** How many most rows have; a remark beside the table makes one row longer, be it the header. */
    private int usualFields() {
        Map<Integer, Long> rowsByFields = Stream.concat(
                        IntStream.range(shape.headerTop(), shape.bodyTop()).boxed(), rows.stream())
                .map(row -> line(row).fields())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return rowsByFields.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private CsvLine line(int row) {
        return grid.lines().getOrDefault(number(row), new CsvLine(0, false));
    }

    private void addRows() {
        List<Integer> unreadable = numbers(rows.stream()
                .filter(row -> shape.columns().stream()
                        .anyMatch(column -> shape.area().text(row, column).indexOf(DecodedText.UNREADABLE) >= 0)));
        if (!unreadable.isEmpty()) {
            add(SheetReason.UNREADABLE_CHARACTERS, Listed.of("doubt.unreadable_characters", unreadable));
        }
        int first = number(shape.headerTop());
        int last = rows.isEmpty() ? first : number(rows.get(rows.size() - 1));
        List<Integer> hidden = grid.hiddenRows().stream()
                .filter(row -> first < row && row < last)
                .toList();
        if (!hidden.isEmpty()) {
            add(SheetReason.HIDDEN_ROWS, Listed.of("doubt.hidden_rows", hidden));
        }
        if (table.hasRowsBehindAGap()) {
            add(SheetReason.ROWS_BEHIND_A_GAP, Message.of("doubt.rows_behind_a_gap"));
        }
    }

    private void addFormulas() {
        for (FormulaFlaw.Kind kind : FormulaFlaw.Kind.values()) {
            List<String> cells = table.flaws().stream()
                    .filter(flaw -> flaw.kind() == kind)
                    .map(FormulaFlaw::address)
                    .toList();
            if (!cells.isEmpty()) {
                add(SheetReason.FORMULA, Message.of("doubt." + kind.rule()).part("places", Listed.of(cells)));
            }
        }
    }

    private List<Integer> numbers(Stream<Integer> some) {
        return some.map(this::number).distinct().toList();
    }

    private int number(int row) {
        return grid.rows().get(row).number();
    }

    private void add(SheetReason reason, Message message) {
        doubts.add(new Doubt(reason, message));
    }
}
