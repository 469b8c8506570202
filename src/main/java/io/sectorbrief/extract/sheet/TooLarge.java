package io.sectorbrief.extract.sheet;

/** Thrown when a spreadsheet goes beyond {@link SheetLimits}. */
final class TooLarge extends RuntimeException {

    TooLarge(String what) {
        super(what);
    }
}
