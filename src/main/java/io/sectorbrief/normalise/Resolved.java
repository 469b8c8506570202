package io.sectorbrief.normalise;

/**
 * The name an observation carries.
 *
 * @param canonical the registry's name, else the name as printed
 * @param how where it came from
 */
public record Resolved(String canonical, How how) {

    /** Where a canonical name came from. */
    public enum How {
        /** The registry has this very name, after folding. */
        EXACT,
        /** The registry has it as another spelling. */
        ALIAS,
        /** The registry has what stands before the words of a campaign. */
        CAMPAIGN,
        /** The registry does not have it; the name stands as printed. */
        UNKNOWN
    }
}
