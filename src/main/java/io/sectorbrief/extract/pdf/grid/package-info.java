/** A zone goes in. The table of one page comes out, ruled or not, as header paths and rows of cells. */
@NullMarked
package io.sectorbrief.extract.pdf.grid;

import org.jspecify.annotations.NullMarked;
