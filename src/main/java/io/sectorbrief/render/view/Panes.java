package io.sectorbrief.render.view;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.render.view.Gutters.Cut;
import io.sectorbrief.render.view.ReadColumns.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of which only some columns are shown, side by side, so that it takes half a page: from its head to its last row, for a
 * caption would be cut through.
 *
 * @param boxes of one height, from the left
 */
record Panes(List<Box> boxes) {

    /** Points of white between two of them. */
    static final double APART = 5;

    /** Points that have room in half a page, a little smaller than printed. */
    private static final double WIDEST = 300;

    /** The same of a third. */
    private static final double SLIM = 212;

    /** Points below the last row. */
    private static final double FOOT = 4;

    Panes {
        boxes = List.copyOf(boxes);
    }

    /** Of a table that was read on one page; empty if it is shown whole, be it that nothing is won or that it cannot be cut. */
    static Optional<Panes> of(Exhibit exhibit, Document document, List<Observation> seen, Crops crops) {
        List<Box> cells =
                seen.stream().flatMap(one -> one.source().box().stream()).toList();
        Box whole = Excerpt.whole(exhibit, cells);
        List<Gap> gaps = ReadColumns.between(exhibit, seen, whole.page());
        List<Box> rows = Excerpt.rows(exhibit, whole.page());
        if (gaps.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Box body = rows.stream().reduce(Box::union).orElseThrow();
        return crops.exactly(document, whole)
                .flatMap(picture -> cut(new Gutters(picture, body), gaps, lines(exhibit, whole.page()), whole, body))
                .filter(panes -> panes.width() <= WIDEST);
    }

    private static Optional<Panes> cut(Gutters gutters, List<Gap> gaps, int lines, Box whole, Box body) {
        List<Double> edges = new ArrayList<>(List.of(whole.left()));
        double height = Double.POSITIVE_INFINITY;
        for (Gap gap : gaps) {
            List<Optional<Cut>> cuts = Stream.concat(Stream.of(gap.before()), gap.after().stream())
                    .map(gutters::in)
                    .toList();
            for (Optional<Cut> cut : cuts) {
                height = Math.min(height, cut.map(Cut::height).orElse(0.0));
                cut.map(Cut::x).ifPresent(edges::add);
            }
            if (cuts.contains(Optional.<Cut>empty())) {
                return Optional.empty();
            }
        }
        if (edges.size() % 2 == 1) {
            edges.add(whole.right());
        }
        return height < gutters.below(lines)
                ? Optional.empty()
                : Optional.of(between(edges, body.top() - gutters.trimmed(height), body.bottom() + FOOT, whole.page()));
    }

    private static Panes between(List<Double> edges, double top, double bottom, int page) {
        List<Box> boxes = new ArrayList<>();
        for (int edge = 0; edge < edges.size(); edge += 2) {
            boxes.add(new Box(page, edges.get(edge), top, edges.get(edge + 1), bottom));
        }
        return new Panes(boxes);
    }

    /** Lines of print above the head, which a cut may end at. */
    private static int lines(Exhibit exhibit, int page) {
        return page != exhibit.pageFirst()
                ? 0
                : (exhibit.caption().isEmpty() ? 0 : 1)
                        + (int) exhibit.unitLine().stream().count();
    }

    /** Around all of them. */
    Box around() {
        return boxes.stream().reduce(Box::union).orElseThrow();
    }

    /** What each of them shows between two heights of the page. */
    Panes between(double top, double bottom) {
        return new Panes(boxes.stream()
                .map(box -> new Box(box.page(), box.left(), top, box.right(), bottom))
                .toList());
    }

    /** Of all, side by side. */
    double width() {
        return boxes.stream().mapToDouble(Box::width).sum() + APART * (boxes.size() - 1);
    }

    /** How many have room side by side on a page. */
    int across() {
        return width() <= SLIM ? 3 : width() <= WIDEST ? 2 : 1;
    }

    double height() {
        return boxes.get(0).height();
    }

    /** How far from the left a cell is shown. */
    double x(Box cell) {
        double left = 0;
        double middle = (cell.left() + cell.right()) / 2;
        for (Box box : boxes) {
            if (middle <= box.right()) {
                return left + cell.left() - box.left();
            }
            left += box.width() + APART;
        }
        return left;
    }

    /** How far from the left columns were left out: the middle of the white between two of them. */
    List<Double> seams() {
        List<Double> seams = new ArrayList<>();
        double left = 0;
        for (Box box : boxes.subList(0, boxes.size() - 1)) {
            left += box.width() + APART;
            seams.add(left - APART / 2);
        }
        return seams;
    }

    /** The picture; empty if it cannot be shown. */
    Optional<Picture> picture(Document document, Crops crops) {
        List<Crop> parts = new ArrayList<>();
        for (Box box : boxes) {
            crops.exactly(document, box).ifPresent(parts::add);
        }
        if (parts.size() < boxes.size()) {
            return Optional.empty();
        }
        Panes shown = new Panes(parts.stream().map(Crop::box).toList());
        Optional<String> png = parts.size() == 1 ? parts.get(0).png() : Crop.beside(parts, APART);
        return png.map(picture -> new Picture(picture, shown));
    }

    /**
     * As a page shows them.
     *
     * @param png its bytes as base64
     * @param panes what it shows
     */
    record Picture(String png, Panes panes) {}
}
