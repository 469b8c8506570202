/**
 * Pages and the zones of their exhibits go in. Running headers and footers, paragraphs, title, publisher and date come
 * out.
 */
@NullMarked
package io.sectorbrief.extract.pdf.text;

import org.jspecify.annotations.NullMarked;
