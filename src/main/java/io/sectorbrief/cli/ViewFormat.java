package io.sectorbrief.cli;

import java.util.Locale;

/** How something is shown to people and programs. */
enum ViewFormat {
    TEXT,
    JSON,
    HTML;

    /** As help shows it and users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
