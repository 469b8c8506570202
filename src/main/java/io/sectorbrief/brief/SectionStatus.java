package io.sectorbrief.brief;

import java.util.Locale;

/** How much of a section the period's data fills. */
public enum SectionStatus {
    /** Every dataset it draws on has figures. */
    COMPLETE,
    /** Some dataset it draws on has none, or a figure rests on data that is missing or in quarantine. */
    PARTIAL,
    /** It has no figure: the brief says so in one line. */
    NO_DATA;

    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
