package io.sectorbrief.normalise;

/** A stretch of a text that names a period, or was meant to. */
public sealed interface PeriodMention {

    /** The stretch as it stands in the cleaned text. */
    String printed();

    /**
     * It names one.
     *
     * @param period what it names
     * @param role what the words beside it make of it
     */
    record Named(PrintedPeriod period, PeriodRole role) implements PeriodMention {
        @Override
        public String printed() {
            return period.printed();
        }
    }

    /** No calendar has it: week 60, month 13, a stretch that ends before it begins. */
    record Impossible(String printed) implements PeriodMention {}
}
