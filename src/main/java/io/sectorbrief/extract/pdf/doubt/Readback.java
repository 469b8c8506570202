package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TextThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds printed texts again in the table that was read from them, by place and wording; trusts nothing but the table. */
final class Readback {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Long, List<CellText>> bands = new HashMap<>();
    private final String header;
    private final double bodyTop;

    Readback(Grid grid) {
        double top = Double.POSITIVE_INFINITY;
        for (Grid.GridRow row : grid.rows()) {
            for (Grid.GridCell cell : row.cells()) {
                if (cell.box().isPresent()) {
                    note(cell, cell.box().get());
                    top = Math.min(top, cell.box().get().top());
                }
            }
        }
        this.bodyTop = top;
        this.header =
                grid.header().stream().flatMap(List::stream).map(Readback::bare).collect(Collectors.joining("\n"));
    }

    private void note(Grid.GridCell cell, Rect box) {
        CellText held = new CellText(cell, box, bare(cell.text()));
        for (long band = band(box.top()); band <= band(box.bottom()); band++) {
            bands.computeIfAbsent(band, key -> new ArrayList<>()).add(held);
        }
    }

    /** The body cell that holds a text. */
    Optional<Grid.GridCell> cell(Run run) {
        return at(run).filter(held -> held.text().contains(bare(run.text())))
                .findFirst()
                .map(CellText::cell);
    }

    /** Whether a text stands in cells beside one another, piece by piece, as one that runs over a gutter does. */
    boolean isTorn(Run run) {
        String left = bare(run.text());
        for (CellText held : beside(run)) {
            left = left.substring(CellText.begun(left, held.text()).length());
        }
        return left.isEmpty();
    }

    /** Takes a text out of the cell that holds it, once for each time that the cell says it. */
    boolean takeWhole(Run run) {
        String text = bare(run.text());
        for (CellText held : at(run).toList()) {
            if (held.give(text)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a torn text out of the cells that hold its pieces; those of one that is not all there stay taken. */
    boolean takeTorn(Run run) {
        String left = bare(run.text());
        for (CellText held : beside(run)) {
            left = left.substring(held.giveBeginning(left).length());
        }
        return left.isEmpty();
    }

    private Stream<CellText> at(Run run) {
        return bands.getOrDefault(band(run.box().middleY()), List.of()).stream()
                .filter(held -> held.box().holdsMiddleOf(run.box()));
    }

    private List<CellText> beside(Run run) {
        return bands.getOrDefault(band(run.box().middleY()), List.of()).stream()
                .filter(held ->
                        held.box().sharedWidth(run.box()) > 0 && held.box().sharedHeight(run.box()) > 0)
                .sorted(Comparator.comparingDouble(held -> held.box().left()))
                .toList();
    }

    /** Whether a text stands in the header, in titles beside one another if it runs over a gutter. */
    boolean isHeader(Run run) {
        String text = bare(run.text());
        return run.box().middleY() < bodyTop
                && (header.contains(text) || header.replace("\n", "").contains(text));
    }

    private static long band(double y) {
        return Math.round(y / TextThresholds.READBACK_BAND);
    }

    private static String bare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                return BLANKS.matcher(text).replaceAll("");
            }
        }
        return text;
    }
}
