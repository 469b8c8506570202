/**
 * A page goes in. The zones of its exhibits come out, each with caption, unit, notes and source: announced in print,
 * drawn, or given away by columns alone.
 */
@NullMarked
package io.sectorbrief.extract.pdf.zone;

import org.jspecify.annotations.NullMarked;
