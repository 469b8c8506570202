package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The net of a ruled table.
 *
 * @param xs ascending x of its vertical lines, frame included
 * @param ys ascending y of its horizontal lines, frame included
 * @param tracks the lines themselves, by where they stand
 */
record Mesh(List<Double> xs, List<Double> ys, Map<Ruling.Axis, NavigableMap<Double, List<Ruling>>> tracks) {

    Mesh {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        tracks = Map.copyOf(tracks);
    }

    /** The mesh of the rulings of an area, if there are verticals between columns and horizontals between rows. */
    static Optional<Mesh> of(List<Ruling> rulings, Thresholds thresholds) {
        List<Double> across = positions(rulings, Ruling.Axis.HORIZONTAL, thresholds);
        List<Double> inner = positions(rulings, Ruling.Axis.VERTICAL, thresholds);
        if (inner.isEmpty() || across.size() < 2) {
            return Optional.empty();
        }
        List<Double> ys = framed(across, rulings, Ruling.Axis.VERTICAL);
        List<Double> xs = framed(inner, rulings, Ruling.Axis.HORIZONTAL);
        return xs.size() < 3 ? Optional.empty() : Optional.of(new Mesh(xs, ys, tracks(rulings)));
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    Rect box() {
        return new Rect(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
    }

    Rect cell(int row, int column) {
        return new Rect(xs.get(column), ys.get(row), xs.get(column + 1), ys.get(row + 1));
    }

    /** Does a line part a cell from its right neighbour? */
    boolean partsRight(int row, int column) {
        return covered(Ruling.Axis.VERTICAL, xs.get(column + 1), ys.get(row), ys.get(row + 1));
    }

    /** Does a line part a cell from its lower neighbour? */
    boolean partsBelow(int row, int column) {
        return covered(Ruling.Axis.HORIZONTAL, ys.get(row + 1), xs.get(column), xs.get(column + 1));
    }

    private boolean covered(Ruling.Axis axis, double at, double low, double high) {
        return tracks
                .getOrDefault(axis, Collections.emptyNavigableMap())
                .subMap(at - TableThresholds.ON_LINE, false, at + TableThresholds.ON_LINE, false)
                .values()
                .stream()
                .flatMap(List::stream)
                .anyMatch(ruling -> ruling.shared(low, high) > TableThresholds.PARTED * (high - low));
    }

    private static Map<Ruling.Axis, NavigableMap<Double, List<Ruling>>> tracks(List<Ruling> rulings) {
        Map<Ruling.Axis, NavigableMap<Double, List<Ruling>>> tracks = new EnumMap<>(Ruling.Axis.class);
        for (Ruling.Axis axis : Ruling.Axis.values()) {
            tracks.put(
                    axis,
                    rulings.stream()
                            .filter(ruling -> ruling.axis() == axis)
                            .collect(Collectors.groupingBy(Ruling::at, TreeMap::new, Collectors.toList())));
        }
        return tracks;
    }

    private static List<Double> positions(List<Ruling> rulings, Ruling.Axis axis, Thresholds thresholds) {
        List<Double> positions = new ArrayList<>();
        rulings.stream()
                .filter(ruling -> ruling.axis() == axis && ruling.length() > TableThresholds.SHORT_RULING)
                .map(Ruling::at)
                .sorted()
                .forEach(at -> {
                    if (positions.isEmpty() || at - positions.get(positions.size() - 1) > 2 * thresholds.rulingSnap()) {
                        positions.add(at);
                    }
                });
        return positions;
    }

    /** Tables open at the sides end where their horizontal lines end, rows cut by the page break where the vertical ones do. */
    private static List<Double> framed(List<Double> inner, List<Ruling> rulings, Ruling.Axis along) {
        double from = rulings.stream()
                .filter(ruling -> ruling.axis() == along)
                .mapToDouble(Ruling::from)
                .min()
                .orElseThrow();
        double to = rulings.stream()
                .filter(ruling -> ruling.axis() == along)
                .mapToDouble(Ruling::to)
                .max()
                .orElseThrow();
        List<Double> framed = new ArrayList<>(inner);
        if (from < framed.get(0) - TableThresholds.OPEN_SIDE) {
            framed.add(0, from);
        }
        if (to > framed.get(framed.size() - 1) + TableThresholds.OPEN_SIDE) {
            framed.add(to);
        }
        return framed;
    }
}
