package io.sectorbrief.dataset;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which tables are of a dataset.
 *
 * @param caption words of caption, sheet name or title lines that speak for it
 * @param weight what it means if none of them is there
 * @param never words of caption or headers that speak against it
 * @param doubt words that speak against it with less weight
 * @param required columns without which a table is not of this dataset
 * @param uncaptioned columns it must have besides where the caption is silent
 * @param lists how an export of several lists says of which each row is
 * @param ignore headers of columns known to be of no interest
 */
public record MatchRule(
        List<Wording> caption,
        CaptionWeight weight,
        List<Wording> never,
        Optional<Doubt> doubt,
        List<String> required,
        List<String> uncaptioned,
        Optional<Lists> lists,
        List<Wording> ignore) {

    /** The column that names each row's list, if there is one. */
    public Optional<Integer> listColumn(List<Header> headers) {
        return IntStream.range(0, headers.size())
                .filter(index -> lists.stream()
                        .flatMap(rule -> rule.header().stream())
                        .anyMatch(word -> word.names(headers.get(index))))
                .boxed()
                .findFirst();
    }

    /** Whether a list's name speaks for the dataset, as a caption would. */
    public boolean isItsList(String list) {
        return !isAnotherList(list) && caption.stream().anyMatch(word -> word.standsIn(list));
    }

    /** Whether this is the name of a list that is not of the dataset. */
    public boolean isAnotherList(String list) {
        return Stream.concat(never.stream(), lists.stream().flatMap(rule -> rule.others().stream()))
                .anyMatch(word -> word.standsIn(list));
    }

    /**
     * A column that names the list each row is of.
     *
     * @param header of that column
     * @param others words of lists that are not of the dataset, besides those that no caption of it may have
     */
    public record Lists(List<Wording> header, List<Wording> others) {}

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
