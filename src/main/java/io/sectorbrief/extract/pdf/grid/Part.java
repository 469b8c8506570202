package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.Optional;

/**
 * What one page shows of an exhibit.
 *
 * @param grid its table; empty for charts and for captions whose exhibit stands on the next page
 */
public record Part(Zone zone, Optional<Grid> grid) {}
