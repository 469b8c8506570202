package io.sectorbrief.cli;

/** What is written: lines of JSON, a table as text, a workbook. */
enum ExportFormat {
    JSON,
    CSV,
    XLSX
}
