/** The workbook dialect (XML) interpreted onto spreadsheet files. */
@NullMarked
package io.sectorbrief.render.workbook;

import org.jspecify.annotations.NullMarked;
