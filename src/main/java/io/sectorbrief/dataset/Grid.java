package io.sectorbrief.dataset;

import java.util.List;

/**
 * A table whose cells are subjects: a day a row and a rank a column, or a rank a row and a day a column.
 *
 * @param headers patterns (text patterns with holes) of the headers of its cells; the holes are columns: {@code 第{rank}名}
 * @param cells patterns of its cells: {@code {game} {rank_move}}
 */
public record Grid(List<String> headers, List<String> cells) {}
