package io.sectorbrief.model;

/**
 * One published rendering of one brief for one period.
 *
 * @param brief name of the brief definition
 * @param period what it is about
 * @param revision from 1; a restatement makes the next
 */
public record Edition(String brief, Period period, int revision) {

    /** Stem of its files: {@code weekly-media-2023-W28}. */
    public String stem() {
        return brief + "-" + period.token();
    }
}
