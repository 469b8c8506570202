package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.block.WordLists;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a table's body as one text a column, and whether a text goes on from the one right above it. */
final class ColumnLines {

    private static final Pattern FIRST_WORD = Pattern.compile("^(?:\\p{IsHan}|[^\\p{IsHan}\\h]+)");

    private final List<Map<Integer, Run>> lines = new ArrayList<>();
    private final Map<Integer, Double> ends = new HashMap<>();
    private final Set<Integer> figures;
    private final WordLists lists;

    ColumnLines(List<Run> body, Columns columns, Thresholds thresholds) {
        for (Line line : Line.of(body, thresholds)) {
            Map<Integer, Run> texts = new HashMap<>();
            for (Run run : line.runs()) {
                texts.merge(columns.of(run.box()), run, (left, right) -> left.with(right, " "));
            }
            texts.forEach((column, run) -> ends.merge(column, run.box().right(), Math::max));
            lines.add(texts);
        }
        for (int column = 1; column < columns.count(); column++) {
            widen(column - 1, texts(column));
        }
        this.figures = IntStream.range(0, columns.count())
                .filter(column -> areFigures(texts(column)))
                .boxed()
                .collect(Collectors.toSet());
        this.lists = new WordLists(
                IntStream.range(0, columns.count()).mapToObj(this::texts).toList());
    }

    private static boolean areFigures(List<Run> texts) {
        long figures =
                texts.stream().filter(run -> Figures.isFigure(run.text())).count();
        return figures > TableThresholds.JOINING * texts.size();
    }

    private List<Run> texts(int column) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.get(column)))
                .toList();
    }

    /** A column whose neighbour's texts all begin at one x reaches up to there, however short its own are. */
    private void widen(int column, List<Run> next) {
        double left = next.stream().mapToDouble(run -> run.box().left()).min().orElse(0);
        long flush = next.stream()
                .filter(run -> run.box().left() < left + TableThresholds.INDENT * run.size())
                .count();
        if (!next.isEmpty() && flush >= TableThresholds.OF_ONE_KIND * next.size()) {
            double end = left - TableThresholds.ROOM_LEFT * next.get(0).size();
            ends.merge(column, end, Math::max);
        }
    }

    /** How many lines there are. */
    int count() {
        return lines.size();
    }

    /** The texts of a line by column. */
    Map<Integer, Run> line(int at) {
        return lines.get(at);
    }

    /**
     * Where the text of a line and column has one right above it, did that leave no room for its first word? In a column
     * of figures a word stands for one, so that no figure goes on from it.
     */
    boolean goesOn(int line, int column) {
        Run above = lines.get(line - 1).get(column);
        Run below = lines.get(line).get(column);
        return above != null
                && below != null
                && !lists.holds(below)
                && !(figures.contains(column) && Figures.isFigure(below.text()))
                && isFull(above, below, ends.getOrDefault(column, 0.0));
    }

    double bottom(int line) {
        return lines.get(line).values().stream()
                .mapToDouble(run -> run.box().bottom())
                .max()
                .orElse(0);
    }

    double top(int line) {
        return lines.get(line).values().stream()
                .mapToDouble(run -> run.box().top())
                .min()
                .orElse(0);
    }

    /** Had the first word of the next line no room? Figures and marks never go on. */
    private static boolean isFull(Run above, Run below, double end) {
        String word = FIRST_WORD
                .matcher(below.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        double width = below.box().width() * word.length() / below.text().length();
        double space = TableThresholds.LEAST_GUTTER * below.size();
        return above.box().right() + space + width > end
                && Math.abs(above.box().left() - below.box().left()) < TableThresholds.HEADED * below.size()
                && above.box().width() > TableThresholds.MARK_WIDTH * above.size()
                && !(Figures.isFigure(above.text()) && Figures.isFigure(below.text()));
    }
}
