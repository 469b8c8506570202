package io.sectorbrief.dataset;

import io.sectorbrief.model.RemainderLabel;
import io.sectorbrief.model.TotalLabel;
import io.sectorbrief.normalise.Folding;
import java.util.List;

/**
 * Which names of a dataset's rows are nobody's. The usual words hold in every dataset; a name counts only as a whole.
 *
 * @param total more names of rows that sum up
 * @param remainder more names of what is not listed one by one
 * @param subject usual words that are somebody's name here
 */
public record RowWords(List<String> total, List<String> remainder, List<String> subject) {

    static final RowWords USUAL = new RowWords(List.of(), List.of(), List.of());

    /** Whether the row of this name sums the others up. */
    public boolean isTotal(String name) {
        return !isOneOf(subject, name) && (isOneOf(total, name) || TotalLabel.isOne(Folding.clean(name)));
    }

    /** Whether the row of this name is all that is not listed. */
    public boolean isRemainder(String name) {
        return !isOneOf(subject, name) && (isOneOf(remainder, name) || RemainderLabel.isOne(Folding.clean(name)));
    }

    private static boolean isOneOf(List<String> words, String name) {
        return words.stream().anyMatch(word -> Folding.fold(word).equals(Folding.fold(name)));
    }
}
