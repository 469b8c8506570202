/** What a page draws goes in. A page comes out as runs and lines of text, merged rulings, fills and pictures. */
@NullMarked
package io.sectorbrief.extract.pdf.page;

import org.jspecify.annotations.NullMarked;
