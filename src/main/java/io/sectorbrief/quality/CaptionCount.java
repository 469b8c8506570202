package io.sectorbrief.quality;

import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.Folding;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A caption that says Top 10 stands over ten subjects. */
final class CaptionCount implements TableRule {

    private static final Pattern TOP = Pattern.compile("(?:top ?|前)(\\d{1,3})(?!\\d)");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "caption_count",
                Severity.WARN,
                List.of(),
                "A caption that says Top 10 stands over ten subjects; two-up tables are counted whole");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        Matcher top = TOP.matcher(Folding.clean(table.exhibit().caption()).toLowerCase(Locale.ROOT));
        if (!top.find()) {
            return List.of();
        }
        int said = Integer.parseInt(top.group(1));
        long subjects = table.observations().stream()
                .map(one -> List.of(one.source().row(), one.subjectRaw()))
                .distinct()
                .count();
        return subjects == said || subjects == 0
                ? List.of()
                : List.of(Breach.on(table.place(), "the caption says %d, the table has %d".formatted(said, subjects))
                        .printed(top.group())
                        .expected(Long.toString(subjects)));
    }
}
