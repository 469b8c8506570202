package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.zone.ChartPairs;
import io.sectorbrief.extract.pdf.zone.ChartPairs.Label;
import io.sectorbrief.extract.pdf.zone.ChartPairs.Pair;
import java.util.List;
import java.util.Optional;

/** The labels of a chart as rows of category and value. */
public final class ChartTable {

    private ChartTable() {}

    public static Grid of(ChartPairs chart) {
        List<Pair> pairs = chart.pairs();
        Rect categories = pairs.stream()
                .map(pair -> pair.category().box())
                .reduce(Rect::union)
                .orElseThrow();
        Rect values = pairs.stream()
                .map(pair -> pair.value().box())
                .reduce(Rect::union)
                .orElseThrow();
        return new Grid(
                List.of(categories.left(), values.left(), values.right()),
                List.of(List.of(), chart.name().stream().toList()),
                pairs.stream().map(ChartTable::row).toList(),
                List.of());
    }

    private static Grid.GridRow row(Pair pair) {
        return new Grid.GridRow(Grid.GridRow.Kind.WHOLE, List.of(cell(pair.category()), cell(pair.value())));
    }

    private static Grid.GridCell cell(Label label) {
        return new Grid.GridCell(label.text(), Optional.of(label.box()));
    }
}
