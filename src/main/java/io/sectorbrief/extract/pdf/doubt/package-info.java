/**
 * A page's tables go in beside what is printed on the page. What speaks against their having been read right comes out,
 * and where every character of the page went.
 */
@NullMarked
package io.sectorbrief.extract.pdf.doubt;

import org.jspecify.annotations.NullMarked;
