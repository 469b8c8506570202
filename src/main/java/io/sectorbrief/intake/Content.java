package io.sectorbrief.intake;

import io.sectorbrief.model.DocumentKind;

/** What the bytes of a file are, with the words in which a user knows it. */
enum Content {
    EMPTY("an empty file", DocumentKind.OTHER),
    PDF("a PDF", DocumentKind.PDF),
    XLSX("an Excel workbook (xlsx)", DocumentKind.XLSX),
    XLS("an Excel 97-2003 workbook (xls)", DocumentKind.XLS),
    TEXT("plain text", DocumentKind.CSV),
    LOCKED_WORKBOOK("an Office file that opens with a password", DocumentKind.XLSX),
    BINARY_WORKBOOK("a binary Excel workbook (xlsb)", DocumentKind.OTHER),
    HTML("a web page", DocumentKind.OTHER),
    XML("an XML file", DocumentKind.OTHER),
    JSON("a JSON file", DocumentKind.OTHER),
    OFFICE("a Word or PowerPoint file", DocumentKind.OTHER),
    ARCHIVE("a zip archive", DocumentKind.OTHER),
    UNKNOWN("in no format that is known here", DocumentKind.OTHER);

    private final String words;
    private final DocumentKind kind;

    Content(String words, DocumentKind kind) {
        this.words = words;
        this.kind = kind;
    }

    String words() {
        return words;
    }

    DocumentKind kind() {
        return kind;
    }
}
