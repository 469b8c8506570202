package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Columns of single Latin words, one a line, in a table of little else: no line there goes on in the next, or some would
 * hold two words or end divided.
 */
public final class WordLists {

    private static final Pattern WORD = Pattern.compile("[^\\p{IsHan}\\h]*\\p{IsLatin}[^\\p{IsHan}\\h]*(?<![-‐/])");

    private final Set<Run> words;

    /** @param columns runs by column, top down */
    public WordLists(List<List<Run>> columns) {
        List<Run> all = columns.stream().flatMap(List::stream).toList();
        boolean figures = all.stream().anyMatch(Leading::isValue);
        this.words = figures || !isList(all)
                ? Set.of()
                : columns.stream()
                        .filter(WordLists::isList)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
    }

    private static boolean isList(List<Run> column) {
        long words = column.stream()
                .filter(run -> WORD.matcher(run.plain()).matches())
                .count();
        return words >= TableThresholds.FEWEST_LISTED && words >= TableThresholds.OF_ONE_KIND * column.size();
    }

    /** Is a run a line of such a column? */
    public boolean holds(Run run) {
        return words.contains(run) && WORD.matcher(run.plain()).matches();
    }
}
