/** Declared kinds of tables: which exhibit is which dataset, which column is which metric. */
@NullMarked
package io.sectorbrief.dataset;

import org.jspecify.annotations.NullMarked;
