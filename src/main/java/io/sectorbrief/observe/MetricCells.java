package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.Column.Absence;
import io.sectorbrief.dataset.DatasetDefinition;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.Header;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the cells that say something of a subject, and reads them. */
final class MetricCells {

    /** Years in a header are printed in full. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /** {@code EPS(元)/2023A}, {@code EPS2023A} and {@code 2023A每股收益} alike. */
    private static final Pattern WORDS = Pattern.compile(
            "[^\\p{IsHan}\\p{Alnum}]+" + "|(?<=[A-Z\\p{IsHan}])(?=(?:19|20)\\d{2})|(?<=\\d{4}[AEF]?)(?=\\p{IsHan})");

    private final Exhibit exhibit;
    private final Fit fit;
    private final DatasetDefinition definition;
    private final CellReader reader;
    private final NamedPeriods named;
    private final RowCurrencies currencies;

    /** What a column's header says holds for all its cells. */
    private final Map<Place, Inherited> inherited = new HashMap<>();

    /** Which columns of a block say a metric, as all its rows ask for them. */
    private final Map<Place, List<Integer>> indices = new HashMap<>();

    private record Place(String column, int index) {}

    private record Inherited(InheritedUnit unit, Optional<TablePeriod> when) {}

    MetricCells(Exhibit exhibit, Fit fit, CellReader reader, Optional<TablePeriod> period) {
        this.named = new NamedPeriods(fit, period);
        this.exhibit = exhibit;
        this.fit = fit;
        this.definition = fit.definition();
        this.reader = reader;
        this.currencies = new RowCurrencies(fit, exhibit);
    }

    CellValue read(MetricCell cell, Optional<LocalDate> anchor) {
        CellValue value = reader.read(cell.column(), cell.text(), cell.unit(), anchor);
        return cell.foreign()
                .filter(currency -> !(value instanceof CellValue.Nothing))
                .<CellValue>map(currency -> new CellValue.Unreadable(
                        Message.of("cell.currency").with("text", cell.text()).with("currency", currency)))
                .orElse(value);
    }

    /** The cells of a subject: sub-fields of its own cell first, then the columns that belong to it. */
    List<MetricCell> of(Sighting sighting, Sightings sightings) {
        var cells = new ArrayList<MetricCell>();
        sighting.column().ifPresent(index -> cells.addAll(parts(sighting.parts(), index)));
        for (Column column : definition.metrics()) {
            for (int index : indicesOf(column, sighting.block())) {
                Map<String, String> parts = sightings.parts(column.name(), sighting.text(index));
                cells.addAll(parts(parts, isOfAll(column) ? sighting.column().orElse(index) : index));
            }
        }
        return cells.stream().map(cell -> currencies.settle(sighting, cell)).toList();
    }

    /** What the order of the rows says, where the table has no column for it. */
    List<MetricCell> byOrder(Sighting sighting, int order) {
        return definition.metrics().stream()
                .filter(column -> column.absence() == Absence.ORDER)
                .filter(column -> fit.places(column.name()).isEmpty())
                .filter(column -> !sighting.parts().containsKey(column.name()))
                .map(column ->
                        cell(column, Integer.toString(order), sighting.column().orElse(0)))
                .toList();
    }

    /** The cell of one metric in the first block. */
    Optional<MetricCell> of(String column, Sighting sighting) {
        return definition
                .column(column)
                .flatMap(known -> index(known, 0).map(index -> cell(known, sighting.text(index), index)));
    }

    private List<MetricCell> parts(Map<String, String> parts, int index) {
        return parts.entrySet().stream()
                .flatMap(part -> definition
                        .column(part.getKey())
                        .filter(column -> column.type().isMetric())
                        .map(column -> cell(column, part.getValue(), index))
                        .stream())
                .toList();
    }

    private MetricCell cell(Column column, String text, int index) {
        Inherited above = inherited.computeIfAbsent(new Place(column.name(), index), place -> inherited(column, index));
        return new MetricCell(column, text, index, above.unit(), above.when(), Optional.empty());
    }

    private Inherited inherited(Column column, int index) {
        Header header = fit.headers().get(index);
        Optional<TablePeriod> when =
                named.areOneEach(fit.places(column.name())) ? named.by(index) : when(column, header);
        return new Inherited(InheritedUnit.of(column, header, exhibit), when);
    }

    /** The innermost part of the header that is such a period. */
    private static Optional<TablePeriod> when(Column column, Header header) {
        return column.each()
                .flatMap(kind -> WORDS.splitAsStream(header.path())
                        .flatMap(word -> PeriodText.read(word, ANY_DAY).stream())
                        .filter(printed -> isA(kind, printed.period()))
                        .reduce((outer, inner) -> inner)
                        .map(TablePeriod::asPrinted));
    }

    private static boolean isA(PeriodKind kind, Period period) {
        boolean business = period.kind() == PeriodKind.ACTUAL_YEAR || period.kind() == PeriodKind.ESTIMATED_YEAR;
        return period.kind() == kind || (kind == PeriodKind.YEAR && business);
    }

    private List<Integer> indicesOf(Column column, int block) {
        return indices.computeIfAbsent(new Place(column.name(), block), place -> indices(column, block));
    }

    /** Where a column stands once a period, all that belong to the block; else the one. */
    private List<Integer> indices(Column column, int block) {
        List<Integer> places = fit.places(column.name());
        if (fit.blocks() == 1 && named.areOneEach(places)) {
            return places;
        }
        if (column.each().isEmpty()) {
            return index(column, block).stream().toList();
        }
        int each = places.size() / fit.blocks();
        return places.subList(block * each, (block + 1) * each);
    }

    /** Whether a column says something of all subjects of a grid's row. */
    private boolean isOfAll(Column column) {
        return !fit.grid().isEmpty() && fit.places(column.name()).size() != fit.blocks();
    }

    /** A column that stands once belongs to every block; one that stands as often as there are blocks, to its own. */
    private Optional<Integer> index(Column column, int block) {
        List<Integer> places = fit.places(column.name());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return places.size() == 1 || places.size() != fit.blocks()
                ? Optional.of(ofThePeriod(places)).filter(index -> places.size() == 1 || block == 0 || isOfAll(column))
                : Optional.of(places.get(block));
    }

    /** Of columns that do not all name a period of their own, the one that names the table's. */
    private int ofThePeriod(List<Integer> places) {
        return places.stream().filter(named::isOfTheTable).findFirst().orElse(places.get(0));
    }
}
