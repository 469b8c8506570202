package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The columns of a table that rules part from one another down to its end, though none part its rows. A header ruled all
 * around is read by its rules.
 */
record RuledColumns(Columns columns, List<Ruling> rules, Thresholds thresholds) {

    /**
     * None if a text lies across a rule, or texts stand apart between two of them: columns are left unruled.
     *
     * @param ink around the whole table's texts
     * @param body runs below the header
     */
    static Optional<RuledColumns> of(List<Ruling> rules, Rect ink, List<Run> body, Rect area, Thresholds thresholds) {
        List<Double> inner = body.isEmpty() ? List.of() : inner(rules, ink, Run.around(body));
        List<Double> edges = new ArrayList<>();
        edges.add(Math.min(area.left(), ink.left()));
        edges.addAll(inner);
        edges.add(Math.max(area.right(), ink.right()));
        return Optional.of(new RuledColumns(new Columns(edges), rules, thresholds))
                .filter(ruled -> inner.size() > 1 && ruled.hold(body));
    }

    /** Ascending x between texts; two rules side by side are one. */
    private static List<Double> inner(List<Ruling> rules, Rect ink, Rect body) {
        List<Double> inner = new ArrayList<>();
        rules.stream()
                .filter(rule -> !rule.isHorizontal())
                .filter(rule -> rule.shared(body.top(), body.bottom()) > TableThresholds.MESHED * body.height())
                .map(Ruling::at)
                .filter(x -> x > ink.left() && x < ink.right())
                .sorted()
                .filter(x -> inner.isEmpty() || x - inner.get(inner.size() - 1) > TableThresholds.SHORT_RULING)
                .forEach(inner::add);
        return inner;
    }

    private boolean hold(List<Run> body) {
        return columns.sorted(body, thresholds).stream()
                .flatMap(column -> Line.byBaseline(column, thresholds).stream())
                .allMatch(line -> Line.phrases(line, thresholds.phraseGap()).size() == 1 && isBetween(line));
    }

    private boolean isBetween(List<Run> texts) {
        Rect ink = Run.around(texts);
        return columns.edges().stream()
                .noneMatch(
                        x -> x > ink.left() + TableThresholds.TOUCHING && x < ink.right() - TableThresholds.TOUCHING);
    }

    /** The paths of a header of several ruled lines; empty if its rules are not those of the columns. */
    Optional<List<List<String>>> paths(List<Run> header, double bottom) {
        return Mesh.of(rules, thresholds)
                .filter(this::isAlong)
                .flatMap(mesh -> IntStream.range(2, mesh.rows() + 1)
                        .filter(row -> Math.abs(mesh.ys().get(row) - bottom) < TableThresholds.ONE_EDGE)
                        .boxed()
                        .findFirst()
                        .map(depth -> LatticeTable.paths(mesh, header, depth, thresholds)));
    }

    private boolean isAlong(Mesh mesh) {
        return mesh.columns() == columns.count()
                && IntStream.range(1, columns.count())
                        .allMatch(
                                i -> Math.abs(mesh.xs().get(i) - columns.edges().get(i)) < TableThresholds.ON_LINE);
    }
}
