/** A brief definition and a period to a brief model, ready to lay out. */
@NullMarked
package io.sectorbrief.brief;

import org.jspecify.annotations.NullMarked;
