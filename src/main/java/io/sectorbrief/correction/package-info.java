/** What people put right: corrections of single cells and sentences, and names they confirm. */
@NullMarked
package io.sectorbrief.correction;

import org.jspecify.annotations.NullMarked;
