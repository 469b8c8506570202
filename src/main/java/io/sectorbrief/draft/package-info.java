/** First definitions of datasets, guessed from a table, for a person to look over. */
@NullMarked
package io.sectorbrief.draft;

import org.jspecify.annotations.NullMarked;
