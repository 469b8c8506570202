package io.sectorbrief.brief;

import java.util.List;
import java.util.Optional;

/**
 * What an edition says of itself on its cover.
 *
 * @param shortfalls why it is a draft; empty if it is none
 * @param revised how it differs from the edition before; empty for the first of its period
 */
public record Remarks(List<Requirement.Shortfall> shortfalls, Optional<Revised> revised) {

    /** Nothing to say: the first edition, with all it needs. */
    public static final Remarks NONE = new Remarks(List.of(), Optional.empty());

    public Remarks {
        shortfalls = List.copyOf(shortfalls);
    }

    public boolean draft() {
        return !shortfalls.isEmpty();
    }
}
