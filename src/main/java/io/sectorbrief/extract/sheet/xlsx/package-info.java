/** The parts of an xlsx, strict or transitional, each streamed. */
@NullMarked
package io.sectorbrief.extract.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
