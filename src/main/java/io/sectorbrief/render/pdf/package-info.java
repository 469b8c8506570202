/** XHTML to PDF: shipped fonts, Chinese line breaking, closed doors to the network, fixed identity. */
@NullMarked
package io.sectorbrief.render.pdf;

import org.jspecify.annotations.NullMarked;
