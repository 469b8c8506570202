package io.sectorbrief.render;

import io.sectorbrief.model.FigureStatus;

/** The sign beside a number that says how far it is to be trusted; the legend of the brief explains each. */
final class Mark {

    private Mark() {}

    /** The sign of a status; nothing where all is well. */
    static String of(FigureStatus status) {
        return switch (status) {
            case OK -> "";
            case MARKED -> "*";
            case BOUNDED -> "‡";
            case PARTIAL -> "†";
        };
    }
}
