package io.sectorbrief.dataset;

import java.util.List;

/**
 * Which tables are of a dataset.
 *
 * @param caption words of caption, sheet name or title lines that speak for it
 * @param weight what it means if none of them is there
 * @param never words of caption or headers that speak against it
 * @param required columns without which a table is not of this dataset
 * @param ignore headers of columns known to be of no interest
 */
public record MatchRule(
        List<Wording> caption, CaptionWeight weight, List<Wording> never, List<String> required, List<Wording> ignore) {

    /** How much the caption counts. */
    public enum CaptionWeight {
        /** It decides between datasets that fit alike. */
        HINT,
        /** Without it the table is not of this dataset. */
        NEEDED
    }
}
