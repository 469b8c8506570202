package io.sectorbrief.extract.pdf.drawn;

/**
 * A shaded box that is no thin line.
 *
 * @param box where
 * @param colour red, green, blue as {@code 0xRRGGBB}; white boxes are not kept
 */
public record Fill(Rect box, int colour) {}
