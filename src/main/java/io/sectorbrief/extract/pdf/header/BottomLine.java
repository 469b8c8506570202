package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.Columns;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The last line of a header where it says nothing of what titles span: numbers of the columns, or units in brackets of
 * which some belong to several columns.
 *
 * @param texts by column
 */
record BottomLine(Map<Integer, String> texts) {

    /** Nothing but words in brackets. */
    private static final Pattern UNIT = Pattern.compile("[(（][^()（）]*[\\p{L}%$€£¥][^()（）]*[)）]");

    /** Are all texts of a line units? */
    static boolean isUnits(List<Run> line) {
        return line.stream().allMatch(run -> UNIT.matcher(run.plain()).matches());
    }

    static Optional<BottomLine> of(List<Run> line, Columns columns) {
        boolean across = isUnits(line)
                && line.stream().anyMatch(run -> under(run, columns).size() > 1);
        if (!across && !ColumnNumbers.are(line)) {
            return Optional.empty();
        }
        Map<Integer, String> texts = new TreeMap<>();
        for (Run run : line) {
            List<Integer> reach = across ? under(run, columns) : List.of(columns.of(run.box()));
            reach.forEach(column -> texts.put(column, run.text()));
        }
        return Optional.of(new BottomLine(texts));
    }

    /** The columns into which a text reaches by more than a letter. */
    private static List<Integer> under(Run run, Columns columns) {
        return IntStream.range(0, columns.count())
                .filter(column -> {
                    Rect stretch = columns.stretch(column, column);
                    return stretch.sharedWidth(run.box()) > run.size();
                })
                .boxed()
                .toList();
    }

    /** Under the titles above it, if each of its texts has one. */
    Optional<List<List<String>>> under(List<List<String>> titles) {
        if (texts.keySet().stream().anyMatch(column -> titles.get(column).isEmpty())) {
            return Optional.empty();
        }
        List<List<String>> paths = new ArrayList<>();
        titles.forEach(path -> paths.add(new ArrayList<>(path)));
        texts.forEach((column, text) -> paths.get(column).add(text));
        return Optional.of(paths);
    }
}
