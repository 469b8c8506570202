package io.sectorbrief.dataset;

import java.util.List;
import java.util.Optional;

/**
 * Which tables are of a dataset.
 *
 * @param caption words of caption, sheet name or title lines that speak for it
 * @param weight what it means if none of them is there
 * @param never words of caption or headers that speak against it
 * @param doubt words that speak against it with less weight
 * @param required columns without which a table is not of this dataset
 * @param uncaptioned columns it must have besides where the caption is silent
 * @param ignore headers of columns known to be of no interest
 */
public record MatchRule(
        List<Wording> caption,
        CaptionWeight weight,
        List<Wording> never,
        Optional<Doubt> doubt,
        List<String> required,
        List<String> uncaptioned,
        List<Wording> ignore) {

    /**
     * Words that speak against a table unless it has what only tables of this dataset have.
     *
     * @param words of caption or headers
     * @param unless columns of which any one outweighs them
     */
    public record Doubt(List<Wording> words, List<String> unless) {}

    /** How much the caption counts. */
    public enum CaptionWeight {
        /** It decides between datasets that fit alike. */
        HINT,
        /** Without it the table is not of this dataset. */
        NEEDED
    }
}
