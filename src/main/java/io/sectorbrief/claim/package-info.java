/** Sentences to numeric claims. */
@NullMarked
package io.sectorbrief.claim;

import org.jspecify.annotations.NullMarked;
