/**
 * A PDF page's content goes in. Glyphs, rulings, shaded boxes and pictures come out, where they stand on the page
 * turned upright, and what kept the page from being read.
 */
@NullMarked
package io.sectorbrief.extract.pdf.drawn;

import org.jspecify.annotations.NullMarked;
