/** How numbers are said: yi and wan, signed percents, rank moves, Chinese verbs of change. */
@NullMarked
package io.sectorbrief.render.phrase;

import org.jspecify.annotations.NullMarked;
