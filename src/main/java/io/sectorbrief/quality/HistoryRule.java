package io.sectorbrief.quality;

import java.util.List;

/** A rule that holds what documents say of a dataset's period against each other and against the periods around it. */
interface HistoryRule {

    RuleDescription description();

    /** Every place where the slice does not meet it. */
    List<Breach> breaches(SliceView slice, Arguments arguments);
}
