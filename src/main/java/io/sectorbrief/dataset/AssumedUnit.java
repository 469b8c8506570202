package io.sectorbrief.dataset;

import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.Optional;

/** The unit a definition assumes where none is printed: a printed unit ({@code 万元}) or a base unit ({@code fraction}). */
final class AssumedUnit {

    private AssumedUnit() {}

    static Optional<PrintedUnit> parse(String text) {
        return PrintedUnit.parse(text).or(() -> base(text));
    }

    private static Optional<PrintedUnit> base(String text) {
        try {
            return Optional.of(PrintedUnit.of(Unit.parse(text)));
        } catch (IllegalArgumentException noSuchUnit) {
            return Optional.empty();
        }
    }
}
