/** Finds files in the input folder, knows them by their bytes, refuses what is no document. */
@NullMarked
package io.sectorbrief.intake;

import org.jspecify.annotations.NullMarked;
