/** Reads a document: bytes to paragraphs and exhibits. Knows nothing of films, apps or yuan, and nothing of Spring. */
@NullMarked
package io.sectorbrief.extract;

import org.jspecify.annotations.NullMarked;
