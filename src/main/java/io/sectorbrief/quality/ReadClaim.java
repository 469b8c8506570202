package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.model.Observation;

/**
 * A claim that became an observation.
 *
 * @param claim the sentence and what it says
 * @param observation with period, canonical subject and code
 */
public record ReadClaim(Claim claim, Observation observation) {}
