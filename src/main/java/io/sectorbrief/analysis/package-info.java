/** Changes, rank moves, shares, concentration, streaks: observations to figures. */
@NullMarked
package io.sectorbrief.analysis;

import org.jspecify.annotations.NullMarked;
