package io.sectorbrief.brief;

import io.sectorbrief.analysis.SourceDocument;

/**
 * A document a brief rests on, with the number it is cited by: {@code [1]}.
 *
 * @param number from 1
 * @param source the document
 */
public record NumberedSource(int number, SourceDocument source) {}
