package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.time.LocalDate;
import java.util.List;

/** A date in a table is not after what the table is about. */
final class DateInPeriod implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "date_in_period",
                Severity.WARN,
                List.of(new Argument("metric", Kind.METRIC, Need.REQUIRED, "the date")),
                "A date is not after the end of the period, as of a film that sells tickets before its release");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return table.of(arguments.text("metric")).stream()
                .filter(DateInPeriod::isAfter)
                .map(one -> Breach.on(one, Breach.told("date_in_period", one).with("period", one.period()))
                        .expected(
                                Message.of("no_later").with("day", one.period().last())))
                .toList();
    }

    private static boolean isAfter(Observation one) {
        return one.value() instanceof Value.Text text
                && LocalDate.parse(text.text()).isAfter(one.period().last());
    }
}
