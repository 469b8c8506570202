package io.sectorbrief.dataset;

import java.util.Map;

/**
 * What a table's total row says, and of which dataset it is an observation.
 *
 * @param dataset dataset of the total
 * @param subject its subject
 * @param metrics metric of that dataset by column of this one
 */
public record TotalRow(String dataset, String subject, Map<String, String> metrics) {}
