package io.sectorbrief.normalise;

import io.sectorbrief.model.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A unit as it is printed: {@code 亿港元} is a hundred million HKD, {@code 万} ten thousand of whatever the metric is.
 *
 * @param unit base unit; empty for a scale alone
 * @param scale what one printed unit is worth in base units
 * @param kind whether it measures a quantity or a difference of shares
 */
public record PrintedUnit(Optional<Unit> unit, BigDecimal scale, Kind kind) {

    /** What a printed unit measures. */
    public enum Kind {
        PLAIN,
        /** Percentage and basis points: {@code 12pct} is a difference of shares, {@code 12%} a share. */
        POINTS_OF_SHARE
    }

    /** No unit printed. */
    public static final PrintedUnit NONE = new PrintedUnit(Optional.empty(), BigDecimal.ONE, Kind.PLAIN);

    private static final Map<Unit, Set<Unit>> ALSO = Map.of(
            Unit.VISITS, EnumSet.of(Unit.SESSIONS, Unit.COUNT),
            Unit.SESSIONS, EnumSet.of(Unit.COUNT),
            Unit.COUNT, EnumSet.of(Unit.PIECES, Unit.PEOPLE, Unit.SESSIONS, Unit.POSITIONS),
            Unit.POINTS, EnumSet.of(Unit.INDEX),
            Unit.RANK, EnumSet.of(Unit.POSITIONS, Unit.PEOPLE, Unit.COUNT),
            Unit.POSITIONS, EnumSet.of(Unit.RANK, Unit.PEOPLE, Unit.COUNT),
            Unit.PEOPLE, EnumSet.of(Unit.VISITS));

    /** A base unit as it is. */
    public static PrintedUnit of(Unit unit) {
        return new PrintedUnit(Optional.of(unit), BigDecimal.ONE, Kind.PLAIN);
    }

    /** Reads a unit alone ({@code 百万次}, {@code 亿美元}, {@code w}, {@code 个百分点}); empty if it is none. */
    public static Optional<PrintedUnit> parse(String printed) {
        return UnitWords.parse(Folding.fold(printed));
    }

    /** Whether the printed word may stand for a base unit: {@code 次} may be visits or sessions, {@code 元} only CNY. */
    public boolean mayMean(Unit wanted) {
        return unit.map(own -> own == wanted || ALSO.getOrDefault(own, Set.of()).contains(wanted))
                .orElse(true);
    }

    /** The same unit, worth so many times as much. */
    PrintedUnit times(BigDecimal worth) {
        return new PrintedUnit(unit, scale.multiply(worth), kind);
    }

    /** This unit where it says something, the outer one elsewhere: {@code 亿} within {@code 港元} is 亿港元. */
    PrintedUnit within(PrintedUnit outer) {
        if (this.equals(NONE)) {
            return outer;
        }
        Optional<Unit> meant = outer.unit.filter(this::mayMean).or(() -> unit);
        return new PrintedUnit(meant, scale, kind);
    }
}
