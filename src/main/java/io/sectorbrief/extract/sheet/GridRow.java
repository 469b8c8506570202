package io.sectorbrief.extract.sheet;

import java.util.List;

/**
 * One row of a sheet that has something in it.
 *
 * @param number the sheet's row number, from 1
 * @param position the same without hidden rows, so that a gap between two positions is a blank row a reader sees
 * @param slots as many as the grid has columns
 */
record GridRow(int number, int position, List<Slot> slots) {}
