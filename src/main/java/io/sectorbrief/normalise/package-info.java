/** Printed text to quantities, dates, periods, security codes and canonical names. */
@NullMarked
package io.sectorbrief.normalise;

import org.jspecify.annotations.NullMarked;
