package io.sectorbrief.observe;

import io.sectorbrief.dataset.TotalRow;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the total of a whole market from the sum of what a board lists: the row says so, its share is 100%, or what is
 * listed has of it the very shares that are printed.
 */
record WholeMarket(Exhibit exhibit, TotalRow total, MetricCells metrics) {

    /** A sum of the first ten is never the whole, whatever else the row says. */
    private static final Pattern LISTED_ONLY = Pattern.compile(
            "Top ?\\d+|前 ?(\\d+|[一二三四五六七八九十]+)|小计|subtotal|平均|均值|中位|中值|average|mean|median", Pattern.CASE_INSENSITIVE);

    /** One share may agree by chance. */
    private static final int WITNESSES = 2;

    boolean isIn(Row row) {
        String text = row.cells().stream().map(cell -> cell.text()).collect(Collectors.joining(" "));
        boolean says = total.says().stream().anyMatch(word -> word.standsIn(text));
        return !LISTED_ONLY.matcher(text).find() && (says || hasTheWholeShare(row) || isWhatSharesAreOf(row));
    }

    private boolean hasTheWholeShare(Row row) {
        return share(row)
                .filter(share -> share.number().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private boolean isWhatSharesAreOf(Row row) {
        return share(row).isEmpty()
                && total.metrics().keySet().stream()
                        .anyMatch(column -> number(column, row)
                                .filter(whole -> agrees(column, whole))
                                .isPresent());
    }

    private boolean agrees(String column, Quantity whole) {
        List<Row> telling = exhibit.dataRows().stream()
                .filter(row -> number(column, row).isPresent() && share(row).isPresent())
                .filter(row -> !number(column, row).equals(Optional.of(whole)))
                .toList();
        return whole.number().signum() > 0
                && telling.size() >= WITNESSES
                && telling.stream().allMatch(row -> agrees(number(column, row).orElseThrow(), whole, share(row)));
    }

    /** Within half of the share's last digit, and half of the part's. */
    private static boolean agrees(Quantity part, Quantity whole, Optional<Quantity> share) {
        BigDecimal printed = share.orElseThrow().number();
        BigDecimal slack = share.orElseThrow()
                .step()
                .add(part.step().divide(whole.number(), MathContext.DECIMAL64))
                .divide(BigDecimal.valueOf(2));
        BigDecimal reckoned = part.number().divide(whole.number(), MathContext.DECIMAL64);
        return reckoned.subtract(printed).abs().compareTo(slack) <= 0;
    }

    private Optional<Quantity> share(Row row) {
        return total.share().flatMap(column -> number(column, row));
    }

    private Optional<Quantity> number(String column, Row row) {
        return metrics.of(column, SummaryRows.sighting(row, ""))
                .map(cell -> metrics.read(cell, Optional.empty()))
                .filter(CellValue.Read.class::isInstance)
                .map(value -> ((CellValue.Read) value).value())
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast);
    }
}
