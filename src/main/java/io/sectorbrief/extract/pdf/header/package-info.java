/**
 * The lines on top of a table and its columns go in. Where the header ends comes out, and a path of titles for each
 * column.
 */
@NullMarked
package io.sectorbrief.extract.pdf.header;

import org.jspecify.annotations.NullMarked;
