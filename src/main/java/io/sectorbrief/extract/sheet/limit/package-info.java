/** How much of a spreadsheet is read, and what stops a file that has more. */
@NullMarked
package io.sectorbrief.extract.sheet.limit;

import org.jspecify.annotations.NullMarked;
