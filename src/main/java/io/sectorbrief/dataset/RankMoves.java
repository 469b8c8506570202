package io.sectorbrief.dataset;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of moves on a board, told by their cells: {@code ▲3}, {@code ▼1}. */
final class RankMoves {

    private static final Pattern MOVE = Pattern.compile("[▲△▴↑⬆▼▽▾↓⬇] ?\\d{1,3}");

    /** Of a column's cells that are no dash: new entries stand among the moves. */
    private static final double MOST = 0.5;

    private static final Set<String> NONE = Set.of("", "-", "—", "–", "--", "/", "0");

    private RankMoves() {}

    static Set<Integer> columns(Exhibit exhibit) {
        List<Row> rows = exhibit.dataRows();
        return IntStream.range(0, exhibit.columns().size())
                .filter(column -> are(rows.stream()
                        .map(row -> FootnoteMark.without(row.cells().get(column).text())
                                .strip())
                        .filter(text -> !NONE.contains(text))
                        .toList()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean are(List<String> cells) {
        long moves = cells.stream().filter(cell -> MOVE.matcher(cell).matches()).count();
        return moves > 0 && moves >= MOST * cells.size();
    }
}
