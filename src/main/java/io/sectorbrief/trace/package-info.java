/** The way back: from a figure of a brief over its formula to observations, cells, pages and boxes. */
@NullMarked
package io.sectorbrief.trace;

import org.jspecify.annotations.NullMarked;
