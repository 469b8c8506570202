/** Sector Brief: nightly extraction of broker reports and vendor exports into weekly and monthly sector briefs. */
@NullMarked
package io.sectorbrief;

import org.jspecify.annotations.NullMarked;
