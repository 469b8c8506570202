package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.grid.TurnedTitles;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Doubts that the places of a table's texts raise: whether each of them stands in one cell, and alone. */
final class CellDoubts {

    private final Zone zone;
    private final Grid grid;
    private final Readback readback;
    private final List<List<Run>> lines;
    private final List<Run> unheld;
    private final Thresholds thresholds;

    CellDoubts(Zone zone, Grid grid, Thresholds thresholds) {
        this.zone = zone;
        this.grid = grid;
        this.thresholds = thresholds;
        this.readback = new Readback(grid);
        this.lines = Line.byBaseline(zone.runs(), thresholds);
        this.unheld =
                lines.stream().flatMap(List::stream).filter(run -> !isHeld(run)).toList();
    }

    List<Doubt> all() {
        List<Doubt> doubts = new ArrayList<>();
        inNoCell().ifPresent(doubts::add);
        torn().ifPresent(doubts::add);
        apart().ifPresent(doubts::add);
        crossing().ifPresent(doubts::add);
        overprinted().ifPresent(doubts::add);
        turned().ifPresent(doubts::add);
        return doubts;
    }

    private Optional<Doubt> inNoCell() {
        return unheld.stream()
                .filter(run -> !readback.isTorn(run))
                .findFirst()
                .map(run -> new Doubt(Reason.TEXT_IN_NO_CELL, quoting("doubt.no_cell", run.text())));
    }

    private boolean isHeld(Run run) {
        return readback.isHeader(run) || readback.cell(run).isPresent();
    }

    private Optional<Doubt> torn() {
        return unheld.stream()
                .filter(run -> readback.isTorn(run) && !standsInColumns(run))
                .findFirst()
                .map(run -> new Doubt(Reason.TEXT_TORN, quoting("doubt.torn", run.text())));
    }

    /** Cut where texts begin that the same gutter parts in other lines, it was two texts that stand near. */
    private boolean standsInColumns(Run run) {
        List<Run> pieces = run.cutAt(grid.narrow());
        return pieces.size() > 1
                && pieces.stream().skip(1).allMatch(piece -> begunAlike(piece) >= TextThresholds.FEWEST_FLUSH);
    }

    /** Lines in which a text behind another begins where this piece of one does. */
    private long begunAlike(Run piece) {
        return lines.stream()
                .flatMap(line -> line.stream().skip(1))
                .filter(text ->
                        Math.abs(text.box().left() - piece.box().left()) < TableThresholds.FLUSH_LEFT * piece.size())
                .count();
    }

    private Optional<Doubt> apart() {
        for (List<Run> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                Run left = line.get(i - 1);
                Run right = line.get(i);
                double gap = right.box().left() - left.box().right();
                if (gap > thresholds.phraseGap() * left.size() && shareACell(left, right)) {
                    return Optional.of(new Doubt(
                            Reason.TEXTS_APART_IN_A_CELL, quoting("doubt.apart", left.text() + " " + right.text())));
                }
            }
        }
        return Optional.empty();
    }

    private boolean shareACell(Run left, Run right) {
        Optional<Grid.GridCell> cell = readback.cell(left);
        return cell.isPresent() && cell.equals(readback.cell(right));
    }

    private Optional<Doubt> crossing() {
        int rows = 0;
        for (Grid.GridRow row : grid.rows()) {
            rows += crosses(row) ? 1 : 0;
        }
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Doubt(
                        Reason.GUTTER_CROSSED, Message.of("doubt.gutter").with("count", rows)));
    }

    private boolean crosses(Grid.GridRow row) {
        for (int column = 0; column + 1 < row.cells().size(); column++) {
            double edge = grid.edges().get(column + 1);
            Optional<Rect> left = row.cells().get(column).box();
            Optional<Rect> right = row.cells().get(column + 1).box();
            if (left.isPresent()
                    && right.isPresent()
                    && (left.get().right() > edge + TableThresholds.CROSSING
                            || right.get().left() < edge - TableThresholds.CROSSING)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Doubt> overprinted() {
        for (List<Run> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                Run left = line.get(i - 1);
                Run right = line.get(i);
                if (left.box().sharedWidth(right.box()) > TableThresholds.OVERPRINT * left.size()) {
                    return Optional.of(new Doubt(
                            Reason.OVERPRINTED, quoting("doubt.overprinted", left.text() + ", " + right.text())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Doubt> turned() {
        List<Aside> read = TurnedTitles.read(Optional.of(grid), zone);
        return zone.page().asides().stream()
                .filter(aside -> aside.kind() == Aside.Kind.TURNED && !read.contains(aside))
                .filter(aside -> zone.area().holdsMiddleOf(aside.box()))
                .findFirst()
                .map(aside -> new Doubt(Reason.TURNED_TEXT, quoting("doubt.turned", aside.text())));
    }

    /** A message with a text, cut if it is long. */
    static Message quoting(String entry, String text) {
        boolean isLong = text.length() > Limits.LONGEST_QUOTE;
        return Message.of(entry).with("text", isLong ? text.substring(0, Limits.LONGEST_QUOTE) + "…" : text);
    }
}
