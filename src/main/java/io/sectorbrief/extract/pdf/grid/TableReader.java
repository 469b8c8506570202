package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.header.RepeatedHeader;
import io.sectorbrief.extract.pdf.header.Spans;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Pictures;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartArea;
import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the table of a zone, if there is one: by its mesh if it is ruled, by its gutters if not. */
public final class TableReader {

    private final Thresholds thresholds;

    public TableReader(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Optional<Grid> read(Zone zone) {
        List<Run> runs = CellBars.withBars(zone);
        if (runs.size() < TableThresholds.FEWEST_RUNS
                || isTooMuch(zone, thresholds)
                || ChartArea.is(zone, thresholds)) {
            return Optional.empty();
        }
        Grid grid = TurnedTitles.on(read(zone, runs), zone);
        return grid.width() >= 2 && !grid.rows().isEmpty() ? Optional.of(grid) : Optional.empty();
    }

    /** Reads the part of a table on a further page, where the header may not be repeated. */
    public Optional<Grid> readOn(Zone zone, Grid before) {
        List<Run> runs = CellBars.withBars(zone);
        if (runs.isEmpty() || isTooMuch(zone, thresholds) || isPicture(zone)) {
            return Optional.empty();
        }
        Grid headed = TurnedTitles.on(read(zone, runs), zone);
        if (headed.hasTitlesOf(before) && !cutsColumns(headed, before)) {
            return Optional.of(headed);
        }
        return RepeatedHeader.bottom(Line.of(runs, thresholds), before.header())
                .map(bottom -> stream(zone).readOn(below(bottom, runs), before).headedAs(before))
                .or(() -> Optional.of(stream(zone).readOn(runs, before)));
    }

    private static List<Run> below(double bottom, List<Run> runs) {
        return runs.stream().filter(run -> run.box().middleY() > bottom).toList();
    }

    /** A narrow gutter amid a column of the page before is the space within its dates, beside a column left empty. */
    private static boolean cutsColumns(Grid page, Grid before) {
        return page.narrow().stream()
                .anyMatch(x -> IntStream.range(0, before.width()).anyMatch(column -> {
                    double left = before.edges().get(column);
                    double right = before.edges().get(column + 1);
                    double edge = TableThresholds.EDGE * (right - left);
                    return x > left + edge && x < right - edge;
                }));
    }

    /** More than any page's table has; what is looked at pair by pair would take hours. */
    public static boolean isTooMuch(Zone zone, Thresholds thresholds) {
        int most = thresholds.mostInATable();
        return zone.runs().size() > most
                || zone.rulings().size() > most
                || zone.fills().size() > most;
    }

    private Grid read(Zone zone, List<Run> runs) {
        Optional<Mesh> mesh = Mesh.of(zone.rulings(), thresholds);
        return mesh.filter(net -> MeshTrust.deserves(net, runs, thresholds))
                .map(net -> LatticeTable.read(net, runs, thresholds))
                .map(grid -> zone.start().isContinued() ? grid.afterBreak() : grid)
                .orElseGet(() -> stream(zone).read(runs));
    }

    private StreamTable stream(Zone zone) {
        Spans.Before before =
                zone.start().isContinued() ? Spans.Before.MAY_BELONG_TO_PAGE_BEFORE : Spans.Before.BELONGS_TO_FIRST;
        return new StreamTable(zone.rulings(), zone.fills(), zone.area(), before, thresholds);
    }

    private boolean isPicture(Zone zone) {
        return Pictures.over(zone.page(), zone.area(), thresholds).isPresent();
    }
}
