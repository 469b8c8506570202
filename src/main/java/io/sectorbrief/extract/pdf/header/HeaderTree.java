package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each column its titles, the uppermost first; it grows from the lowest line of a header up. */
final class HeaderTree {

    private final Columns columns;
    private final List<List<Title>> paths;

    HeaderTree(Columns columns) {
        this.columns = columns;
        this.paths = Stream.generate(() -> (List<Title>) new ArrayList<Title>())
                .limit(columns.count())
                .toList();
    }

    void add(Title title) {
        for (int column = title.first(); column <= title.last(); column++) {
            paths.get(column).add(0, title);
        }
    }

    void replace(Title title, Title other) {
        paths.forEach(path -> Collections.replaceAll(path, title, other));
    }

    Optional<Title> top(int column) {
        return paths.get(column).stream().findFirst();
    }

    /** The uppermost titles, from left to right. */
    List<Title> tops() {
        return paths.stream().flatMap(path -> path.stream().limit(1)).distinct().toList();
    }

    boolean isOverTitles(Title title) {
        return paths.get(title.first()).size() > 1;
    }

    /** Around a title and all below it. */
    Rect under(Title title) {
        return IntStream.rangeClosed(title.first(), title.last())
                .boxed()
                .flatMap(column -> paths.get(column).stream())
                .map(Title::box)
                .reduce(Rect::union)
                .orElse(title.box());
    }

    /** Around the lowest title of a column; a column without one is as wide as it is. */
    Rect leaf(int column) {
        List<Title> path = paths.get(column);
        return path.isEmpty()
                ? columns.stretch(column, column)
                : path.get(path.size() - 1).box();
    }

    /** Around the lowest titles of all titled columns. */
    List<Rect> leaves() {
        return IntStream.range(0, paths.size())
                .filter(column -> !paths.get(column).isEmpty())
                .mapToObj(this::leaf)
                .toList();
    }

    List<List<String>> texts() {
        return paths.stream()
                .map(path -> path.stream().map(title -> title.block().text(0)).toList())
                .toList();
    }
}
