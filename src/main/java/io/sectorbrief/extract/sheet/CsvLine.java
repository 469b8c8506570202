package io.sectorbrief.extract.sheet;

/**
 * How a row of a csv was written.
 *
 * @param fields between its delimiters
 * @param mended whether a quote of it is never closed
 */
record CsvLine(int fields, boolean mended) {}
