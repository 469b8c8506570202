/** The nouns of the trade: documents, exhibits, observations, findings, figures, editions. Knows no other package. */
@NullMarked
package io.sectorbrief.model;

import org.jspecify.annotations.NullMarked;
