package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import io.sectorbrief.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What speaks against the columns of a sheet's table having been read right. */
final class ColumnDoubts {

    private final TableShape shape;
    private final List<Integer> rows;
    private final List<List<String>> names;

    ColumnDoubts(TableShape shape, List<Integer> rows, List<List<String>> names) {
        this.shape = shape;
        this.rows = rows;
        this.names = names;
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        if (names.stream().anyMatch(path -> !path.equals(List.of("")))) {
            addNameless(doubts);
        }
        addIn(doubts, SheetReason.WORDS_AMONG_NUMBERS, "doubt.words_among_numbers", this::hasFewWords);
        addIn(doubts, SheetReason.NUMBERS_AS_TEXT, "doubt.numbers_as_text", this::isStoredBothWays);
        addIn(doubts, SheetReason.NUMBER_MERGED, "doubt.number_merged", this::isMerged);
        return doubts;
    }

    /** A test of one column. */
    private interface Sign {
        boolean isOn(int column);
    }

    private void addIn(List<Doubt> doubts, SheetReason reason, String entry, Sign sign) {
        List<String> found = IntStream.range(0, names.size())
                .filter(i -> sign.isOn(shape.columns().get(i)))
                .mapToObj(i -> "'" + String.join("/", names.get(i)) + "'")
                .toList();
        if (!found.isEmpty()) {
            doubts.add(new Doubt(reason, Listed.of(entry, found)));
        }
    }

    /** The corner over the labels is often left blank. */
    private void addNameless(List<Doubt> doubts) {
        List<Integer> nameless = IntStream.range(1, names.size())
                .filter(i -> names.get(i).equals(List.of("")))
                .mapToObj(i -> shape.columns().get(i))
                .toList();
        List<Integer> rare = nameless.stream().filter(this::isRare).toList();
        if (!rare.isEmpty()) {
            List<Integer> longer = rare.stream()
                    .flatMap(column -> rows.stream()
                            .filter(row -> shape.area().slot(row, column).hasText()))
                    .map(row -> shape.area().grid().rows().get(row).number())
                    .distinct()
                    .toList();
            doubts.add(new Doubt(SheetReason.BEYOND_HEADER, Listed.of("doubt.beyond_header", longer)));
        }
        if (nameless.size() > rare.size()) {
            int count = nameless.size() - rare.size();
            doubts.add(new Doubt(
                    SheetReason.NAMELESS_COLUMN,
                    Message.of(count > 1 ? "doubt.nameless.many" : "doubt.nameless")
                            .with("count", count)));
        }
    }

    private boolean isRare(int column) {
        long filled = rows.stream()
                .filter(row -> shape.area().slot(row, column).hasText())
                .count();
        return 2 * filled < rows.size();
    }

    private boolean hasFewWords(int column) {
        var kinds = rows.stream()
                .map(row -> CellKind.of(shape.area().text(row, column)))
                .filter(kind -> kind != CellKind.BLANK)
                .collect(Collectors.groupingBy(kind -> kind == CellKind.TEXT, Collectors.counting()));
        long words = kinds.getOrDefault(true, 0L);
        long numbers = kinds.getOrDefault(false, 0L);
        return words > 0
                && words <= SheetThresholds.FEW_WORDS * numbers
                && words + numbers >= SheetThresholds.FEWEST_ROWS;
    }

    private boolean isStoredBothWays(int column) {
        return rows.stream()
                        .map(row -> shape.area().slot(row, column))
                        .filter(slot -> CellKind.of(slot.text()) == CellKind.NUMBER)
                        .map(Slot::stored)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isMerged(int column) {
        return rows.stream()
                .map(row -> shape.area().slot(row, column))
                .anyMatch(slot -> slot.across() * slot.down() > 1 && CellKind.of(slot.text()) == CellKind.NUMBER);
    }
}
