/** PDF pages to paragraphs and exhibits: glyphs, lines, rulings, zones, grids. */
@NullMarked
package io.sectorbrief.extract.pdf;

import org.jspecify.annotations.NullMarked;
