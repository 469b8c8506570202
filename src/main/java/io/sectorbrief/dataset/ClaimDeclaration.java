package io.sectorbrief.dataset;

import io.sectorbrief.definition.Place;
import java.util.List;
import java.util.Map;

/**
 * A sentence that says something of a dataset; how it is read is the claim room's business.
 *
 * @param pattern text pattern with holes
 * @param then patterns of what may be said next of the same subject
 * @param settings by name, their terms written out
 * @param place where it stands
 */
public record ClaimDeclaration(String pattern, List<String> then, Map<String, String> settings, Place place) {}
