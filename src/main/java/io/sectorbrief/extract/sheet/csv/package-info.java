/** Bytes of delimited text to records of fields, whatever their encoding, delimiter and quotes. */
@NullMarked
package io.sectorbrief.extract.sheet.csv;

import org.jspecify.annotations.NullMarked;
