package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The currency of each row, where a column of its own says it ({@code 币种}): one board of shares of several markets. */
final class RowCurrencies {

    /** 元 is of any currency, but these name one. */
    private static final Pattern YUAN = Pattern.compile("人民币|(?i:RMB|CNY)");

    private final Fit fit;
    private final Optional<Integer> column;

    RowCurrencies(Fit fit) {
        this.fit = fit;
        this.column = fit.definition().columns().values().stream()
                .filter(known -> known.type() == ColumnType.CURRENCY)
                .map(Column::name)
                .flatMap(name -> fit.places(name).stream())
                .findFirst();
    }

    /** The cell in the currency of its row; one under a header that names its own keeps that. */
    MetricCell settle(Sighting sighting, MetricCell cell) {
        return column.filter(index -> cell.column().type() == ColumnType.MONEY && !namesYuan(cell.index()))
                .flatMap(index -> PrintedUnit.parse(sighting.text(index)).flatMap(PrintedUnit::unit))
                .filter(Unit::isMoney)
                .map(cell::in)
                .orElse(cell);
    }

    private boolean namesYuan(int index) {
        return YUAN.matcher(fit.headers().get(index).path()).find();
    }
}
