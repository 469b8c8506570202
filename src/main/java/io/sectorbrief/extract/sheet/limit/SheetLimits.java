package io.sectorbrief.extract.sheet.limit;

import java.util.Objects;

/** How much of a spreadsheet is read; a desk's largest export is a tenth of each. Beyond, the file is refused. */
public final class SheetLimits {

    /** Of a workbook as it lies on disk: 64 MiB. */
    public static final long WORKBOOK_BYTES = 64L << 20;

    /** Of a csv: 32 MiB, for it is held as bytes and as text. */
    public static final long CSV_BYTES = 32L << 20;

    /** Of one unpacked part of an xlsx: 256 MiB; parts are streamed, so this bounds time rather than memory. */
    public static final long PART_BYTES = 256L << 20;

    /** Parts larger than this are unpacked to a temporary file instead of memory: 8 MiB. */
    public static final int PART_BYTES_IN_MEMORY = 8 << 20;

    /** Cells with text and merges, over all sheets; at some 100 bytes each they fit a quarter of a 256 MiB heap. */
    public static final int CELLS = 500_000;

    /** Characters of all cells and shared texts: another quarter of that heap. */
    public static final int CHARACTERS = 32 << 20;

    /** Rows times columns of one sheet, for two cells in opposite corners cost as much as all between them; also places under merges. */
    public static final int AREA = 5_000_000;

    /** Characters of a cell, as many as Excel holds. */
    public static final int TEXT = 32_767;

    /** Rows of a sheet of any format; an index beyond is a broken one. */
    public static final int ROWS = 1 << 20;

    /** Columns of a sheet of any format. */
    public static final int COLUMNS = 1 << 14;

    private SheetLimits() {}

    /**
     * A row's index from 0.
     *
     * @throws IndexOutOfBoundsException if no sheet has it
     */
    public static int row(int index) {
        return Objects.checkIndex(index, ROWS);
    }

    /**
     * A column's index from 0.
     *
     * @throws IndexOutOfBoundsException if no sheet has it
     */
    public static int column(int index) {
        return Objects.checkIndex(index, COLUMNS);
    }
}
