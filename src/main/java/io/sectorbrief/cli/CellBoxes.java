package io.sectorbrief.cli;

/** Whether the place of every cell is told too. */
enum CellBoxes {
    LEFT_OUT,
    TOLD
}
