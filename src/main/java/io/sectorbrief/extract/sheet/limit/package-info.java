/** How much of a spreadsheet is read, what stops a file that has more, and the thresholds by which it is read. */
@NullMarked
package io.sectorbrief.extract.sheet.limit;

import org.jspecify.annotations.NullMarked;
