package io.sectorbrief.render.phrase;

import java.math.BigDecimal;

/** How a number is coloured: here a rise is red and a fall is green. */
public enum Tone {
    PLAIN,
    UP,
    DOWN,
    FLAT;

    public static Tone of(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> UP;
            case -1 -> DOWN;
            default -> FLAT;
        };
    }
}
