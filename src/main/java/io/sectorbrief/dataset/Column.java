package io.sectorbrief.dataset;

import io.sectorbrief.definition.Place;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.model.Unit;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One column of a dataset: where it is found in a table and what its cells mean.
 *
 * @param name name of the metric, of the subject kind, or of what else it holds
 * @param type what stands in it
 * @param unit base unit of its observations; empty where it holds no metric
 * @param assume printed unit ({@code 万元}, {@code fraction}) where neither cell, header, unit line nor caption has one
 * @param headers patterns of header paths (see {@link Wording}); empty for what only stands inside other cells or in prose
 * @param under headers that mean this column under some captions alone, or under any that names just such a period's days
 * @param behind headers that mean this column right behind another
 * @param cells patterns of sub-fields in a cell, the first that fits wins; empty for a cell that is one value
 * @param words printed words that mean a value: {@code 新进榜: new}, {@code "-": 0}
 * @param span kind of period that the dates in the header must fit into, if they are to make it this column
 * @param each kind of period that stands in the header, where the column stands once a period ({@code EPS} over
 *     {@code 2023A 2024E})
 * @param unless words of a caption under which this column is not this metric
 * @param absence what to do where the table has no such column
 * @param empty what an empty cell means
 * @param place where it is declared
 */
public record Column(
        String name,
        ColumnType type,
        Optional<Unit> unit,
        Optional<PrintedUnit> assume,
        List<Wording> headers,
        Optional<Under> under,
        Optional<Behind> behind,
        List<String> cells,
        Map<String, String> words,
        Optional<PeriodKind> span,
        Optional<PeriodKind> each,
        List<Wording> unless,
        Absence absence,
        Empty empty,
        Place place) {

    /**
     * Headers that say too little by themselves: {@code 涨跌幅} is of a week where the caption speaks of one.
     *
     * @param captions words of a caption, of which one has to be there
     * @param headers what then is this column
     */
    public record Under(List<Wording> captions, List<Wording> headers) {}

    /**
     * Headers that say too little by themselves: {@code 环比} is the change of what stands left of it.
     *
     * @param column of the dataset, which stands left of it
     * @param headers what then is this column
     */
    public record Behind(String column, List<Wording> headers) {}

    /** The headers that mean this column under a caption. */
    public List<Wording> headers(String caption) {
        List<Wording> also = under.filter(some ->
                        some.captions().stream().anyMatch(word -> word.standsIn(caption)) || isOfItsDays(caption))
                .map(Under::headers)
                .orElse(List.of());
        return Stream.concat(headers.stream(), also.stream()).toList();
    }

    /** {@code 涨跌幅（4.7-4.11）} is of a week, though nobody says so. */
    private boolean isOfItsDays(String caption) {
        return span.filter(kind -> kind == PeriodKind.WEEK).isPresent() && HeaderDates.nameAWeek(caption);
    }

    /** What an empty cell means. */
    public enum Empty {
        NOTHING,
        /** It is covered by the one above, which stands for several rows. */
        ABOVE
    }

    /** What a missing column means. */
    public enum Absence {
        /** Nothing is known. */
        UNKNOWN,
        /** The order of the rows says it. */
        ORDER
    }
}
