package io.sectorbrief.dataset;

import io.sectorbrief.definition.Place;
import java.util.Map;

/**
 * A sentence that says something of a dataset; how it is read is the claim room's business.
 *
 * @param pattern text pattern with holes
 * @param settings by name, as written
 * @param place where it stands
 */
public record ClaimDeclaration(String pattern, Map<String, String> settings, Place place) {}
