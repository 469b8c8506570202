package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The currency of each row, where a column of its own says it ({@code 币种}): one board of shares of several markets. */
final class RowCurrencies {

    /** 元 is of any currency, but these name one. */
    private static final Pattern YUAN = Pattern.compile("人民币|(?i:RMB|CNY)");

    private static final Pattern NONE = Pattern.compile("[-–—/]*");

    private final Fit fit;
    private final boolean allYuan;
    private final Optional<Integer> column;

    RowCurrencies(Fit fit, Exhibit exhibit) {
        this.fit = fit;
        this.allYuan = exhibit.unitLine().filter(RowCurrencies::isYuan).isPresent();
        this.column = fit.definition().columns().values().stream()
                .filter(known -> known.type() == ColumnType.CURRENCY)
                .map(Column::name)
                .flatMap(name -> fit.places(name).stream())
                .findFirst();
    }

    /** The cell in the currency of its row; one under a header that names its own keeps that. */
    MetricCell settle(Sighting sighting, MetricCell cell) {
        if (column.isEmpty() || !isOfItsRow(cell)) {
            return cell;
        }
        String said = column.map(sighting::text).orElse("").strip();
        boolean isAsAbove = isYuan(said) || NONE.matcher(said).matches();
        return PrintedUnit.parse(said)
                .flatMap(PrintedUnit::unit)
                .filter(Unit::isMoney)
                .map(cell::in)
                .orElseGet(() -> isAsAbove ? cell : cell.inForeign(said));
    }

    private boolean isOfItsRow(MetricCell cell) {
        return cell.column().type() == ColumnType.MONEY
                && !allYuan
                && !isYuan(fit.headers().get(cell.index()).path());
    }

    private static boolean isYuan(String text) {
        return YUAN.matcher(text).find();
    }
}
