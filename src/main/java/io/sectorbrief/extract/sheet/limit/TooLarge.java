package io.sectorbrief.extract.sheet.limit;

/** Thrown when a spreadsheet goes beyond {@link SheetLimits}. */
public final class TooLarge extends RuntimeException {

    public TooLarge(String what) {
        super(what);
    }
}
