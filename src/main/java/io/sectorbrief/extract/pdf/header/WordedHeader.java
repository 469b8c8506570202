package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.block.Spacing;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.HeaderThresholds;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the end of a header that nothing drawn sets off: the first row, and rows below it while only then values come. */
final class WordedHeader {

    /** Two figures in one cell, highest and lowest or one and its error, are values too, unlike two dates. */
    static final Pattern VALUE =
            Pattern.compile(HeaderLine.VALUE.pattern() + "|\\d[\\d,]*[.,]\\d+\\s?[/±]\\s?[\\d.,]+");

    /** Cells on one height, wrapped ones whole. */
    private record Band(List<Block> cells, Rect box) {

        boolean holdsValue() {
            return !ColumnNumbers.are(
                            cells.stream().map(cell -> cell.lines().get(0)).toList())
                    && cells.stream()
                            .anyMatch(cell -> cell.lines().size() == 1
                                    && VALUE.matcher(cell.lines().get(0).plain())
                                            .matches());
        }
    }

    private WordedHeader() {}

    /** Y of its end. */
    static double bottom(List<Line> lines, Rect area, Thresholds thresholds) {
        List<Band> bands = bands(lines, area, thresholds);
        int first = 0;
        while (first < bands.size() - 1 && !bands.get(first).holdsValue()) {
            first++;
        }
        Band body = bands.get(first);
        while (first > 1
                && isGroupTitle(bands.get(first - 1), bands.get(first - 2), bands.subList(first, bands.size()))) {
            first--;
        }
        first = aboveStacked(bands, first);
        boolean valuesBelow = first > 0 && body.holdsValue();
        int depth = valuesBelow && isHeader(bands.subList(0, first), body) ? first : spanned(bands);
        return bands.get(depth - 1).box().bottom();
    }

    /** Where titles of groups within groups stand one under the other over the first row, the first of them. */
    private static int aboveStacked(List<Band> bands, int first) {
        int top = first;
        while (top > 1 && bands.get(top - 1).cells().size() == 1) {
            top--;
        }
        if (first - top < 2) {
            return first;
        }
        Rect stub = bands.get(top - 1).cells().stream()
                .map(Block::box)
                .min(Comparator.comparingDouble(Rect::left))
                .orElseThrow();
        List<Band> stacked = bands.subList(top, first);
        List<Band> body = bands.subList(first, bands.size());
        boolean titles = stacked.stream()
                        .allMatch(band -> band.box().left() > stub.left() - 1
                                && band.box().left() < stub.right())
                && stacked.stream()
                        .anyMatch(band -> body.stream()
                                .anyMatch(other -> isAlike(other, band.cells().get(0))));
        return titles ? top : first;
    }

    /** Bands down to the titles that those of the first band stand between, each in the middle of several; else 1. */
    private static int spanned(List<Band> bands) {
        int most = Math.min(HeaderThresholds.DEEP_HEADER, bands.size() - 1);
        int full = 1;
        while (full < most
                && bands.get(full).cells().size() <= bands.get(0).cells().size()) {
            full++;
        }
        return full < most && isSpanned(bands.get(full).cells(), bands.get(0).cells()) ? full + 1 : 1;
    }

    private static boolean isSpanned(List<Block> titles, List<Block> over) {
        long between = over.stream().filter(title -> isBetween(title, titles)).count();
        return between > 0 && between * 2 >= over.size();
    }

    /** In the middle of a gap between two titles below, over neither. */
    private static boolean isBetween(Block title, List<Block> below) {
        double off = TableThresholds.OFF_MIDDLE * title.size();
        return IntStream.range(1, below.size()).anyMatch(i -> {
            Rect left = below.get(i - 1).box();
            Rect right = below.get(i).box();
            return left.right() < title.box().left()
                    && title.box().right() < right.left()
                    && Math.abs(title.box().middleX() - (left.left() + right.right()) / 2) < off;
        });
    }

    /** A lone text a row's height below titles, or like others among the rows, is no title but names the rows below it. */
    private static boolean isGroupTitle(Band band, Band above, List<Band> below) {
        Block text = band.cells().get(0);
        return band.cells().size() == 1
                && above.cells().size() > 1
                && (isCentred(text, above, below) || isFlush(text, above, below));
    }

    private static boolean isFlush(Block text, Band above, List<Band> below) {
        return text.box().left() < above.box().left() + text.size()
                && (text.box().top() - above.box().bottom() > TableThresholds.CENTRED * text.size()
                        || below.stream().anyMatch(other -> isAlike(other, text)));
    }

    /** In the middle of the titles above, and others so below. */
    private static boolean isCentred(Block text, Band above, List<Band> below) {
        double middle = above.box().middleX();
        double off = TableThresholds.OFF_MIDDLE * text.size();
        return Math.abs(text.box().middleX() - middle) < off
                && below.stream()
                        .anyMatch(band ->
                                band.cells().size() == 1 && Math.abs(band.box().middleX() - middle) < off);
    }

    private static boolean isAlike(Band band, Block text) {
        return band.cells().size() == 1
                && !band.holdsValue()
                && Math.abs(band.box().left() - text.box().left()) < 1;
    }

    /** A deep header has titles that span columns, so that none of its lines is as full as the body's. */
    private static boolean isHeader(List<Band> above, Band body) {
        return above.size() <= HeaderThresholds.FEWEST_HEADER
                || (above.size() <= HeaderThresholds.DEEPEST_HEADER
                        && above.stream()
                                .allMatch(band ->
                                        band.cells().size() < body.cells().size()));
    }

    private static List<Band> bands(List<Line> lines, Rect area, Thresholds thresholds) {
        List<Line> body = lines.subList(lines.size() / 3, lines.size());
        Columns columns = Columns.ofGutters(body, List.of(), area);
        List<Run> runs = lines.stream().flatMap(line -> line.runs().stream()).toList();
        List<List<Run>> byColumn = columns.sorted(runs, thresholds);
        OptionalDouble cell = Spacing.ofCells(byColumn, thresholds);
        if (cell.isEmpty()) {
            return lines.stream().map(WordedHeader::band).toList();
        }
        List<Block> cells = byColumn.stream()
                .flatMap(column -> Spacing.cells(column, cell.getAsDouble()).stream())
                .sorted(Comparator.comparingDouble(block -> block.box().top()))
                .toList();
        return byHeight(cells);
    }

    private static Band band(Line line) {
        return new Band(line.runs().stream().map(run -> new Block(List.of(run))).toList(), line.box());
    }

    private static List<Band> byHeight(List<Block> cells) {
        List<Band> bands = new ArrayList<>();
        for (Block cell : cells) {
            int last = bands.size() - 1;
            if (last >= 0 && bands.get(last).box().sharedHeight(cell.box()) > TableThresholds.ALIGNED * cell.size()) {
                List<Block> wider = new ArrayList<>(bands.get(last).cells());
                wider.add(cell);
                bands.set(last, new Band(wider, bands.get(last).box().union(cell.box())));
            } else {
                bands.add(new Band(List.of(cell), cell.box()));
            }
        }
        return bands;
    }
}
