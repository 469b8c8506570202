/** What speaks against an exhibit's having been read right, and how it is told; the same for pages and sheets. */
@NullMarked
package io.sectorbrief.extract.doubt;

import org.jspecify.annotations.NullMarked;
