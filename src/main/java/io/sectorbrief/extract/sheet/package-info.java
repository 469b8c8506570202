/** Workbooks and delimited text to exhibits. */
@NullMarked
package io.sectorbrief.extract.sheet;

import org.jspecify.annotations.NullMarked;
