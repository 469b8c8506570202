/** Editions handed over to the output folder, whole or not at all. */
@NullMarked
package io.sectorbrief.publish;

import org.jspecify.annotations.NullMarked;
