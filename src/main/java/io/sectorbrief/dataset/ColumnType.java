package io.sectorbrief.dataset;

import io.sectorbrief.model.Unit;
import java.util.Optional;

/** What stands in a column, and with it how its cells are read and in which base unit they are kept. */
public enum ColumnType {
    /** The subject's name; gives no metric. */
    NAME,
    /** A security code; gives no metric. */
    CODE,
    /** The day, week or month a row is about; gives no metric. */
    PERIOD,
    /** The currency a row's money is in; gives no metric. */
    CURRENCY,
    /** An amount in a currency: the printed one, else {@code currency} of the column. */
    MONEY,
    PERCENT(Unit.FRACTION),
    /** A number of things; {@code unit} of the column says of what. */
    COUNT(Unit.COUNT),
    RANK(Unit.RANK),
    /** Places won or lost; words such as 新进榜 mean {@code new}. */
    RANK_MOVE(Unit.POSITIONS),
    DURATION(Unit.SECONDS),
    DAYS(Unit.DAYS),
    MULTIPLE(Unit.MULTIPLE),
    POINTS(Unit.POINTS),
    INDEX(Unit.INDEX),
    DATE(Unit.DATE),
    TEXT(Unit.TEXT);

    private final Optional<Unit> base;

    ColumnType() {
        this.base = Optional.empty();
    }

    ColumnType(Unit base) {
        this.base = Optional.of(base);
    }

    /** The base unit; empty for money, whose currency is printed or declared, and for columns without a metric. */
    public Optional<Unit> base() {
        return base;
    }

    /** Whether the cells are observations, not what observations are about. */
    public boolean isMetric() {
        return this != NAME && this != CODE && this != PERIOD && this != CURRENCY;
    }
}
