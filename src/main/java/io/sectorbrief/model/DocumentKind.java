package io.sectorbrief.model;

import java.util.Locale;

/** What a file is by its bytes, whatever its name says. */
public enum DocumentKind {
    PDF,
    XLSX,
    XLS,
    CSV,
    /** Nothing this program reads; such a document is always refused. */
    OTHER;

    /** Its tables are sheets, whose cells say themselves what they are. */
    public boolean isSpreadsheet() {
        return this == XLSX || this == XLS || this == CSV;
    }

    public static DocumentKind parse(String token) {
        return valueOf(token.toUpperCase(Locale.ROOT));
    }

    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
