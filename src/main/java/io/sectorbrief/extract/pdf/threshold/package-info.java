/**
 * What counts as near, thin, wide or too much, each with its unit and reason; nothing else goes in. What comes out is
 * read by every step that follows.
 */
@NullMarked
package io.sectorbrief.extract.pdf.threshold;

import org.jspecify.annotations.NullMarked;
