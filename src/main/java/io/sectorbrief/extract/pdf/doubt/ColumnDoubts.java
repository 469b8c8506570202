package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Doubts that the columns of a table raise: whether what stands under one another is of one kind. */
final class ColumnDoubts {

    private static final Pattern FIGURE = Pattern.compile("[-+−–(（]?[¥$€£]?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?[)）%％xX倍]?");

    private final Grid grid;
    private final List<Doubt> doubts = new ArrayList<>();

    private ColumnDoubts(Grid grid) {
        this.grid = grid;
    }

    static List<Doubt> of(Grid grid) {
        ColumnDoubts columns = new ColumnDoubts(grid);
        for (int column = 0; column < grid.width(); column++) {
            columns.look(column);
        }
        columns.lookAtRows();
        columns.lookAtFirstRow();
        return columns.doubts;
    }

    private void look(int column) {
        List<Grid.GridCell> filled = filled(column);
        if (filled.isEmpty() && grid.rows().size() >= TableThresholds.FEWEST_FIGURES) {
            add(Reason.BLANK_COLUMN, Message.of("doubt.blank_column").part("column", name(column)));
        } else if (ofFigures(column)) {
            filled.stream()
                    .filter(cell -> isTwoFigures(cell.text()))
                    .findFirst()
                    .ifPresent(cell -> add(
                            Reason.TWO_FIGURES_IN_A_CELL,
                            Message.of("doubt.two_figures")
                                    .part("column", name(column))
                                    .with("text", cell.text())));
            if (!isAligned(filled)) {
                add(Reason.NUMBERS_NOT_ALIGNED, Message.of("doubt.not_aligned").part("column", name(column)));
            }
        }
    }

    private List<Grid.GridCell> filled(int column) {
        return grid.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.text().isEmpty())
                .toList();
    }

    private boolean ofFigures(int column) {
        List<Grid.GridCell> filled = filled(column);
        long figures = filled.stream()
                .filter(cell ->
                        FIGURE.matcher(FootnoteMark.without(cell.text())).matches())
                .count();
        return figures >= TableThresholds.FEWEST_FIGURES && figures >= TableThresholds.OF_ONE_KIND * filled.size();
    }

    private static boolean isTwoFigures(String text) {
        String[] words = FootnoteMark.without(text).split(" ", -1);
        return words.length == 2
                && FIGURE.matcher(words[0]).matches()
                && FIGURE.matcher(words[1]).matches();
    }

    private static boolean isAligned(List<Grid.GridCell> cells) {
        List<Rect> boxes = cells.stream().flatMap(cell -> cell.box().stream()).toList();
        return List.<ToDoubleFunction<Rect>>of(Rect::left, Rect::middleX, Rect::right).stream()
                .anyMatch(edge -> isFlush(boxes, edge));
    }

    /** Most of them: a sign, a bracket or a footnote's mark may hang out. */
    private static boolean isFlush(List<Rect> boxes, ToDoubleFunction<Rect> edge) {
        double[] places = boxes.stream().mapToDouble(edge).sorted().toArray();
        double middle = places[places.length / 2];
        double slack = TableThresholds.FLUSH * boxes.get(0).height();
        long near = boxes.stream()
                .filter(box -> Math.abs(edge.applyAsDouble(box) - middle) < slack)
                .count();
        return near >= TableThresholds.OF_ONE_KIND * places.length;
    }

    /** A text alone in a row, not at its start, where most rows are well filled. */
    private void lookAtRows() {
        List<List<Integer>> filled = grid.rows().stream()
                .filter(row -> row.kind() == Grid.GridRow.Kind.WHOLE)
                .map(ColumnDoubts::filledIn)
                .toList();
        long full = filled.stream()
                .filter(columns -> columns.size() >= TableThresholds.OF_ONE_KIND * grid.width())
                .count();
        long lone = filled.stream()
                .filter(columns -> columns.size() == 1 && columns.get(0) > 0)
                .count();
        if (filled.stream().anyMatch(List::isEmpty)) {
            add(Reason.BLANK_ROW, Message.of("doubt.blank_row"));
        }
        if (lone > 0 && grid.width() > 2 && full >= TableThresholds.OF_ONE_KIND * (filled.size() - lone)) {
            add(Reason.LONE_TEXT_IN_A_ROW, Message.of("doubt.lone_texts").with("count", lone));
        }
    }

    private static List<Integer> filledIn(Grid.GridRow row) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).text().isEmpty()) {
                filled.add(column);
            }
        }
        return filled;
    }

    private void lookAtFirstRow() {
        if (grid.rows().size() > TableThresholds.FEWEST_FIGURES
                && isWords(grid.rows().get(0))) {
            add(Reason.WORDS_IN_FIRST_ROW, Message.of("doubt.words_in_first_row"));
        }
    }

    private boolean isWords(Grid.GridRow first) {
        long words = 0;
        long columns = 0;
        for (int column = 0; column < grid.width(); column++) {
            if (ofFigures(column)) {
                String text = first.cells().get(column).text();
                columns++;
                words += !text.isEmpty() && text.chars().noneMatch(Character::isDigit) && text.length() > 1 ? 1 : 0;
            }
        }
        return columns > 0 && words == columns;
    }

    private Message name(int column) {
        List<String> path = column < grid.header().size() ? grid.header().get(column) : List.of();
        return path.isEmpty()
                ? Message.of("doubt.column").with("number", column + 1)
                : Message.of("doubt.column_named").with("number", column + 1).with("name", path.get(path.size() - 1));
    }

    private void add(Reason reason, Message message) {
        doubts.add(new Doubt(reason, message));
    }
}
