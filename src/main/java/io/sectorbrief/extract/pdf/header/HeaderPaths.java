package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Block;
import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Header runs to a path per column: a title over several columns heads each of them, wrapped lines are one title. */
public final class HeaderPaths {

    /** A header text over a stretch of columns. */
    private record Title(Block block, int first, int last) {}

    private final Columns columns;
    private final Thresholds thresholds;
    private final List<Title> titles = new ArrayList<>();
    private final Map<Integer, Rect> leaves = new HashMap<>();

    private HeaderPaths(Columns columns, Thresholds thresholds) {
        this.columns = columns;
        this.thresholds = thresholds;
    }

    public static List<List<String>> of(List<Run> header, Columns columns, Thresholds thresholds) {
        HeaderPaths paths = new HeaderPaths(columns, thresholds);
        paths.read(header);
        List<List<String>> result = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            result.add(paths.path(column));
        }
        return result;
    }

    private void read(List<Run> header) {
        List<List<Run>> lines = Line.byBaseline(header, thresholds);
        lines.forEach(line -> line.forEach(run -> leaves.put(columns.of(run.box()), run.box())));
        for (int i = 0; i < lines.size(); i++) {
            List<Run> line = lines.get(i);
            List<Integer> free = headedBelow(lines, i);
            boolean fewer = line.size() < free.size() && free.size() <= TableThresholds.MOST_COLUMNS;
            if (i + 1 < lines.size() && fewer && spans(line, lines.get(lines.size() - 1), free)) {
                spread(line, free);
            } else {
                line.forEach(this::own);
            }
        }
    }

    /** Columns that have a title of their own further down but none that stands beside this line. */
    private List<Integer> headedBelow(List<List<Run>> lines, int at) {
        Rect rest = ink(lines.subList(at, lines.size()).stream().flatMap(List::stream));
        Map<Integer, Rect> below = new TreeMap<>();
        lines.subList(at + 1, lines.size()).stream()
                .flatMap(List::stream)
                .forEach(run -> below.merge(columns.of(run.box()), run.box(), Rect::union));
        // a title set in the middle of the header's height stands beside the spanning ones
        below.values()
                .removeIf(title -> Math.abs(title.middleY() - rest.middleY())
                        < TableThresholds.CENTRED * lines.get(at).get(0).size());
        return new ArrayList<>(below.keySet());
    }

    private static Rect ink(Stream<Run> runs) {
        return runs.map(Run::box).reduce(Rect::union).orElseThrow();
    }

    /** Titles that stand right over one title each are wrapped lines, not spans. */
    private boolean spans(List<Run> line, List<Run> below, List<Integer> free) {
        double gap = below.get(0).baseline() - line.get(0).baseline();
        if (gap > thresholds.wrapLeading() * line.get(0).size()) {
            return true;
        }
        return line.stream().anyMatch(run -> free.contains(columns.of(run.box())))
                && line.stream().anyMatch(run -> {
                    Rect own = columns.stretch(columns.of(run.box()), columns.of(run.box()));
                    return Math.abs(own.middleX() - run.box().middleX()) > TableThresholds.OFF_CENTRE * own.width()
                            || run.box().width() > own.width()
                            || !free.contains(columns.of(run.box()));
                });
    }

    private void spread(List<Run> line, List<Integer> free) {
        List<Run> parents = line.stream().filter(run -> overFree(run, free)).toList();
        line.stream().filter(run -> !parents.contains(run)).forEach(this::own);
        List<Double> middles = parents.stream().map(run -> run.box().middleX()).toList();
        List<Spans.Stretch> slots = free.stream().map(this::slot).toList();
        List<TitleSpans.Span> spans = TitleSpans.of(middles, slots, line.get(0).size());
        for (int i = 0; i < spans.size(); i++) {
            TitleSpans.Span span = spans.get(i);
            titles.add(new Title(new Block(List.of(parents.get(i))), free.get(span.first()), free.get(span.last())));
        }
    }

    /** Where the lowest title of a column stands: that is set like the titles over it. */
    private Spans.Stretch slot(int column) {
        Rect leaf = leaves.getOrDefault(column, columns.stretch(column, column));
        return new Spans.Stretch(leaf.left(), leaf.right());
    }

    private boolean overFree(Run run, List<Integer> free) {
        double middle = run.box().middleX();
        return middle >= columns.stretch(free.get(0), free.get(0)).left()
                && middle
                        <= columns.stretch(free.get(free.size() - 1), free.get(free.size() - 1))
                                .right();
    }

    private void own(Run run) {
        int column = columns.of(run.box());
        for (int i = titles.size() - 1; i >= 0; i--) {
            Title title = titles.get(i);
            if (title.first() == column && title.last() == column) {
                titles.set(i, new Title(title.block().with(new Block(List.of(run))), column, column));
                return;
            }
        }
        titles.add(new Title(new Block(List.of(run)), column, column));
    }

    private List<String> path(int column) {
        return titles.stream()
                .filter(title -> title.first() <= column && column <= title.last())
                .sorted(Comparator.comparingDouble(title -> title.block().firstBaseline()))
                .map(title -> title.block().text(0))
                .toList();
    }
}
