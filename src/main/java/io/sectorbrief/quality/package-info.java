/** Rules, findings, quarantine, reconciliation across cells, exhibits, documents and time. */
@NullMarked
package io.sectorbrief.quality;

import org.jspecify.annotations.NullMarked;
