package io.sectorbrief.definition;

/**
 * What is wrong in a definition and what to do about it.
 *
 * @param place where it stands
 * @param what what is wrong
 * @param mend what to write instead
 */
public record Problem(Place place, String what, String mend) {

    /** One line: {@code file:line: what; mend}. */
    @Override
    public String toString() {
        return place + ": " + what + (mend.isEmpty() ? "" : "; " + mend);
    }
}
