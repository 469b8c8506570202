package io.sectorbrief.extract.sheet;

/** How much of a spreadsheet is read; a desk's largest export is a tenth of each. Beyond, the file is refused. */
final class SheetLimits {

    /** Of a workbook as it lies on disk: 64 MiB. */
    static final long WORKBOOK_BYTES = 64L << 20;

    /** Of a csv: 32 MiB, for it is held as bytes and as text. */
    static final long CSV_BYTES = 32L << 20;

    /** Of one unpacked part of an xlsx: 256 MiB; parts are streamed, so this bounds time rather than memory. */
    static final long PART_BYTES = 256L << 20;

    /** Parts larger than this are unpacked to a temporary file instead of memory: 8 MiB. */
    static final int PART_BYTES_IN_MEMORY = 8 << 20;

    /** Cells with text and merges, over all sheets; at some 100 bytes each they fit a quarter of a 256 MiB heap. */
    static final int CELLS = 500_000;

    /** Rows times columns of one sheet, for two cells in opposite corners cost as much as all between them; also places under merges. */
    static final int AREA = 5_000_000;

    private SheetLimits() {}
}
