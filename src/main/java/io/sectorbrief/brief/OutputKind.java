package io.sectorbrief.brief;

import java.util.Locale;

/** What an edition can be rendered as; the figures as JSON always come with it. */
public enum OutputKind {
    PDF,
    XLSX,
    HTML;

    /** Token in definitions and file ending. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
