package io.sectorbrief.quality;

import java.util.List;

/** A rule about one table, declared in the table's dataset. */
interface TableRule {

    RuleDescription description();

    /** Every place where the table does not meet it. */
    List<Breach> breaches(TableView table, Arguments arguments);
}
