package io.sectorbrief.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table's total row says, and of which dataset it is an observation. A row that is only the sum of what is listed
 * belongs to no dataset.
 *
 * @param dataset dataset of the total
 * @param subject its subject
 * @param metrics metric of that dataset by column of this one
 * @param says words in the row that make it the total of the whole; a row without them has to prove it by shares
 * @param share column of shares of the whole, which is 100% in the row of the whole
 */
public record TotalRow(
        String dataset, String subject, Map<String, String> metrics, List<Wording> says, Optional<String> share) {}
