package io.sectorbrief.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which tables are of a dataset.
 *
 * @param caption words of caption, sheet name or title lines that speak for it
 * @param weight what it means if none of them is there
 * @param never words of caption or headers that speak against it
 * @param doubt words that speak against it with less weight
 * @param required columns without which a table is not of this dataset
 * @param uncaptioned columns it must have besides where the caption is silent
 * @param lists headers of a column that names the list each row is of, as an export of several lists has it
 * @param ignore headers of columns known to be of no interest
 */
public record MatchRule(
        List<Wording> caption,
        CaptionWeight weight,
        List<Wording> never,
        Optional<Doubt> doubt,
        List<String> required,
        List<String> uncaptioned,
        List<Wording> lists,
        List<Wording> ignore) {

    /** The column that names each row's list, if there is one. */
    public Optional<Integer> listColumn(List<Header> headers) {
        return IntStream.range(0, headers.size())
                .filter(index -> lists.stream().anyMatch(word -> word.names(headers.get(index))))
                .boxed()
                .findFirst();
    }

    /** Whether this is the name of a list that is not of the dataset. */
    public boolean isAnotherList(String list) {
        return never.stream().anyMatch(word -> word.standsIn(list));
    }

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
