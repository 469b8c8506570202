package io.sectorbrief.extract.pdf.grid;

import io.sectorbrief.extract.pdf.zone.Zone;
import java.util.Optional;

/**
 * What one page shows of an exhibit.
 *
 * @param grid its table; empty for charts and for captions whose exhibit stands on the next page
 * @param labels what the data labels of a chart say, if they say it plainly
 */
public record Part(Zone zone, Optional<Grid> grid, Optional<Grid> labels) {}
