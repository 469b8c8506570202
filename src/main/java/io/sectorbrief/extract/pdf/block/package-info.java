/**
 * The lines of an area go in. Columns come out, blocks of lines that belong together, and what of it is running text.
 */
@NullMarked
package io.sectorbrief.extract.pdf.block;

import org.jspecify.annotations.NullMarked;
