package io.sectorbrief.dataset;

import java.util.List;

/**
 * A table whose cells are subjects: a day a row, a rank a column.
 *
 * @param headers patterns (text patterns with holes) of the headers of its cells; the holes are metrics: {@code 第{rank}名}
 * @param cells patterns of its cells: {@code {game} {rank_move}}
 */
public record Grid(List<String> headers, List<String> cells) {}
