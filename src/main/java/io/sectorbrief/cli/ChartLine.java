package io.sectorbrief.cli;

import io.sectorbrief.model.Exhibit;
import java.util.List;
import java.util.Optional;

/** What the labels of a chart say, apart from the rows of tables. */
record ChartLine(List<List<String>> columns, List<List<String>> rows) {

    static Optional<ChartLine> of(Exhibit exhibit) {
        return Optional.of(exhibit)
                .filter(chart -> !chart.chartRows().isEmpty())
                .map(chart -> new ChartLine(chart.columns(), ExhibitLine.texts(chart.chartRows())));
    }
}
