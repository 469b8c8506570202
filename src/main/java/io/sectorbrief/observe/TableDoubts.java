package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what of one table could not be read, or not without a doubt. */
final class TableDoubts {

    private final Exhibit exhibit;
    private final Fit fit;
    private final DatasetDefinition definition;
    private final Places places;
    private final Doubts doubts;

    TableDoubts(Exhibit exhibit, Fit fit, Places places, Doubts doubts) {
        this.exhibit = exhibit;
        this.fit = fit;
        this.definition = fit.definition();
        this.places = places;
        this.doubts = doubts;
    }

    void noPeriod(PeriodSearch search) {
        String entry = search.doubts().isEmpty() ? "period_unclear" : "period_unclear.seen";
        doubts.add(
                Doubts.PERIOD_UNCLEAR,
                Severity.ERROR,
                Message.of(entry)
                        .part("kind", kind())
                        .with("dataset", definition.label())
                        .parts("seen", search.doubts()),
                places.exhibit(exhibit));
    }

    void noScope() {
        doubts.add(Doubts.SCOPE_UNCLEAR, Severity.ERROR, Message.of("scope_unclear"), places.exhibit(exhibit));
    }

    void period(PeriodSearch search, TableContent content) {
        for (Message doubt : search.doubts()) {
            doubts.add(Doubts.PERIOD_UNCLEAR, Severity.WARN, doubt, places.exhibit(exhibit), content.ids());
        }
        new LongPeriods(definition.period()).in(content).forEach(this::tooLong);
    }

    private void tooLong(Period period, List<Observation> under) {
        doubts.add(
                Doubts.PERIOD_UNCLEAR,
                Severity.WARN,
                Message.of("period_unclear.long")
                        .with("period", period)
                        .part("kind", kind())
                        .with("dataset", definition.label()),
                places.exhibit(exhibit),
                under.stream().map(Observation::id).toArray(String[]::new));
    }

    private Message kind() {
        return PeriodDoubts.kind(definition.period().kind());
    }

    void columns(TableContent content) {
        for (int index : fit.unknown()) {
            doubts.add(
                    Doubts.UNKNOWN_COLUMN,
                    Severity.INFO,
                    Message.of("unknown_column")
                            .with("column", fit.headers().get(index).path())
                            .with("dataset", String.join("/", definition.names())),
                    places.exhibit(exhibit));
        }
        for (int index = 0; index < fit.headers().size(); index++) {
            units(index, content);
        }
        if (isUnitLineIdle()) {
            doubts.add(
                    Doubts.UNIT_UNCLEAR,
                    Severity.WARN,
                    Message.of("unit_unclear.idle"),
                    places.exhibit(exhibit),
                    content.ids());
        }
    }

    /** A unit of the table that each column overrules was meant for one of them; which one is wrong, nobody knows. */
    private boolean isUnitLineIdle() {
        List<Integer> meant = IntStream.range(0, fit.headers().size())
                .filter(index -> metric(index)
                        .flatMap(column -> InheritedUnit.ofTable(column, exhibit))
                        .isPresent())
                .boxed()
                .toList();
        return !meant.isEmpty() && meant.stream().allMatch(this::overrulesTheTable);
    }

    private boolean overrulesTheTable(int index) {
        Column column = metric(index).orElseThrow();
        return InheritedUnit.ofHeader(column, fit.headers().get(index))
                .filter(own -> !InheritedUnit.ofTable(column, exhibit).equals(Optional.of(own)))
                .isPresent();
    }

    private Optional<Column> metric(int index) {
        return fit.columnAt(index).filter(known -> known.type().isMetric());
    }

    private void units(int index, TableContent content) {
        Optional<Column> column = metric(index);
        List<String> wrong = column.map(known ->
                        InheritedUnit.contradicting(known, fit.headers().get(index)))
                .orElse(List.of());
        if (!wrong.isEmpty()) {
            doubts.add(
                    Doubts.UNIT_UNCLEAR,
                    Severity.WARN,
                    Message.of("unit_unclear")
                            .with("units", String.join(", ", wrong))
                            .with("metric", column.orElseThrow().name()),
                    places.exhibit(exhibit),
                    content.ids(index));
        }
    }

    void nameless(Sighting sighting, List<MetricCell> cells) {
        doubts.addRow(
                Doubts.UNREADABLE_CELL,
                Message.of("unreadable_cell.nameless")
                        .with("row", 1 + sighting.row().orElse(0))
                        .with("count", cells.size())
                        .with("subject_metric", definition.subject()),
                places.cell(exhibit, sighting, sighting.column().orElse(0)),
                values(sighting));
    }

    /** A row without a period of its own: filed under the table's, held back; or, where there is none, told in full. */
    void noPeriod(Sighting sighting, RowPeriods periods, Optional<TablePeriod> nearest, List<Observation> heldBack) {
        Message told = nearest.map(filed -> Message.of("period_unclear.row").with("period", filed.period()))
                .orElse(Message.of("period_unclear.row_unread"));
        doubts.addRow(
                Doubts.PERIOD_UNCLEAR,
                told.with("text", periods.text(sighting)),
                places.cell(exhibit, sighting, periods.column().orElse(0)),
                values(sighting),
                heldBack.stream().map(Observation::id).toArray(String[]::new));
    }

    void cell(Sighting sighting, MetricCell cell, CellValue value, Optional<Observation> made) {
        var at = places.cell(exhibit, sighting, cell.index());
        String metric = cell.column().name();
        if (value instanceof CellValue.Unreadable unreadable) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.WARN, why(metric, unreadable.why()), at);
        } else if (value instanceof CellValue.Wordy wordy) {
            doubts.add(Doubts.UNREADABLE_CELL, Severity.INFO, why(metric, wordy.why()), at);
        } else if (value instanceof CellValue.Taken taken) {
            doubts.add(
                    taken.rule(),
                    taken.severity(),
                    why(metric, taken.why()),
                    at,
                    made.map(Observation::id).stream().toArray(String[]::new));
        }
    }

    private static Message why(String metric, Message why) {
        return Message.of("unreadable_cell").with("metric", metric).part("why", why);
    }

    private static String values(Sighting sighting) {
        return sighting.line().cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }
}
