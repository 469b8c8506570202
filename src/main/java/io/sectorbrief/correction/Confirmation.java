package io.sectorbrief.correction;

import io.sectorbrief.normalise.KnownName;

/**
 * One line of a file of corrections that confirms a name.
 *
 * @param file name of the file
 * @param line its line or row, from 1
 * @param name the name, and whose it is
 */
public record Confirmation(String file, int line, KnownName name) {}
