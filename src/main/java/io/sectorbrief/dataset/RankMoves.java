package io.sectorbrief.dataset;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Row;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which columns of a table hold moves on a board, told by their cells: {@code ▲3}, {@code ▼1}.
 *
 * @param rows of data, each with a cell for each column
 */
record RankMoves(List<Row> rows) {

    private static final Pattern MOVE = Pattern.compile("[▲△▴↑⬆▼▽▾↓⬇] ?\\d{1,3}");

    /** Of a column's cells that are no dash: new entries stand among the moves. */
    private static final double MOST = 0.5;

    /** What stands in a column of moves of every kind: {@code +1}, {@code ↓2}, {@code NEW}, 持平. */
    private static final Pattern NO_NAME =
            Pattern.compile("[▲△▴↑⬆▼▽▾↓⬇+-]? ?\\d{1,3}|[→=]|(?i:new)|新|新进|新上榜|新进榜|持平|不变");

    private static final Set<String> NONE = Set.of("", "-", "—", "–", "--", "/", "0");

    static RankMoves of(Exhibit exhibit) {
        return new RankMoves(exhibit.dataRows());
    }

    /** Whether no cell of a column can be a name, as under a header that spans names and their moves. */
    boolean nameNobody(int column) {
        return !rows.isEmpty()
                && texts(column)
                        .allMatch(text ->
                                NONE.contains(text) || NO_NAME.matcher(text).matches());
    }

    /** Reads all of the column: to be asked only where its header leaves open what it is. */
    boolean fill(int column) {
        List<String> cells = texts(column).filter(text -> !NONE.contains(text)).toList();
        long moves = cells.stream().filter(cell -> MOVE.matcher(cell).matches()).count();
        return moves > 0 && moves >= MOST * cells.size();
    }

    private Stream<String> texts(int column) {
        return rows.stream()
                .map(row -> FootnoteMark.without(row.cells().get(column).text()).strip());
    }
}
