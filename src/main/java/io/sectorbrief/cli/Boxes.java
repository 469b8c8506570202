package io.sectorbrief.cli;

/** Whether the place of every row, cell and sentence is told too. */
enum Boxes {
    LEFT_OUT,
    TOLD
}
