package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Grid;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds printed texts again in the table that was read from them, by place and wording; trusts nothing but the table. */
final class Readback {

    /** Points; about a line, so that a cell lies in few bands and a band holds few rows. */
    private static final double BAND = 12;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A cell as printed and without its spaces. */
    private record Held(Grid.GridCell cell, Rect box, String text) {}

    private final Map<Long, List<Held>> bands = new HashMap<>();
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
        Held held = new Held(cell, box, bare(cell.text()));
        for (long band = band(box.top()); band <= band(box.bottom()); band++) {
            bands.computeIfAbsent(band, key -> new ArrayList<>()).add(held);
        }
    }

    /** The body cell that holds a text. */
    Optional<Grid.GridCell> cell(Run run) {
        String text = bare(run.text());
        return bands.getOrDefault(band(run.box().middleY()), List.of()).stream()
                .filter(held ->
                        held.box().holdsMiddleOf(run.box()) && held.text().contains(text))
                .findFirst()
                .map(Held::cell);
    }

    /** Whether a text stands in cells beside one another, piece by piece, as one that runs over a gutter does. */
    boolean isTorn(Run run) {
        String left = bare(run.text());
        List<Held> beside = bands.getOrDefault(band(run.box().middleY()), List.of()).stream()
                .filter(held ->
                        held.box().sharedWidth(run.box()) > 0 && held.box().sharedHeight(run.box()) > 0)
                .sorted(Comparator.comparingDouble(held -> held.box().left()))
                .toList();
        for (Held held : beside) {
            left = left.substring(begun(left, held.text()));
        }
        return left.isEmpty();
    }

    /** How much of a text's beginning a cell holds. */
    private static int begun(String text, String cell) {
        int length = Math.min(text.length(), cell.length());
        while (!cell.contains(text.substring(0, length))) {
            length--;
        }
        return length;
    }

    boolean isHeader(Run run) {
        return run.box().middleY() < bodyTop && header.contains(bare(run.text()));
    }

    private static long band(double y) {
        return Math.round(y / BAND);
    }

    private static String bare(String text) {
        Matcher blanks = BLANKS.matcher(text);
        return blanks.find() ? blanks.replaceAll("") : text;
    }
}
