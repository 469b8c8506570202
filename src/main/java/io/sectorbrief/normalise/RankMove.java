package io.sectorbrief.normalise;

import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves on a board: {@code ▲1} is one place up, {@code ▼2} two places down; up is positive. */
final class RankMove {

    private static final Pattern MOVE = Pattern.compile("(?:([▲△▴↑⬆]|上升)|([▼▽▾↓⬇]|下降)) ?(\\d{1,4})(?: ?[位名])?");

    private RankMove() {}

    static Optional<Printed> read(String text, PrintedUnit inherited) {
        Matcher move = MOVE.matcher(text);
        boolean boards = inherited.unit().isEmpty()
                || inherited
                        .unit()
                        .filter(unit -> unit == Unit.POSITIONS || unit == Unit.RANK)
                        .isPresent();
        if (!boards || !move.matches()) {
            return Optional.empty();
        }
        BigDecimal places = new BigDecimal(move.group(3));
        BigDecimal signed = move.group(1) == null ? places.negate() : places;
        return Optional.of(new Printed.Amount(
                Quantity.exact(signed, Unit.POSITIONS), PrintedUnit.of(Unit.POSITIONS), Printed.Sign.ARROW));
    }
}
