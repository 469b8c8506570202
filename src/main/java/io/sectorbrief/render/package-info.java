/** Brief models to PDF and workbook through FreeMarker templates; charts. */
@NullMarked
package io.sectorbrief.render;

import org.jspecify.annotations.NullMarked;
