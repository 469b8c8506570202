/** Stored cell values to the text that a sheet shows for them. */
@NullMarked
package io.sectorbrief.extract.sheet.show;

import org.jspecify.annotations.NullMarked;
