package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;
import java.util.stream.IntStream;

/** A header does not hold a known misprint: its column is read, its table told. */
final class HeaderMisprint implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "header_misprint",
                Severity.WARN,
                List.of(
                        new Argument("wrong", Kind.TEXT, Need.REQUIRED, "the words as misprinted"),
                        new Argument("right", Kind.TEXT, Need.REQUIRED, "the words that are meant")),
                "No header holds a misprint that is known of such tables; the column is read, the table told once");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        String wrong = arguments.text("wrong");
        List<Integer> misprinted = IntStream.range(0, table.exhibit().columns().size())
                .filter(column -> table.header(column).contains(wrong))
                .boxed()
                .toList();
        return misprinted.isEmpty() ? List.of() : List.of(breach(table, misprinted, arguments));
    }

    private static Breach breach(TableView table, List<Integer> columns, Arguments arguments) {
        String wrong = arguments.text("wrong");
        String right = arguments.text("right");
        return Breach.on(
                        table.place(),
                        Message.of("header_misprint")
                                .with("header", table.header(columns.get(0)))
                                .with("wrong", wrong)
                                .with("right", right))
                .printed(wrong)
                .expected(right)
                .marking(table.observations().stream()
                        .filter(one ->
                                one.source().column().filter(columns::contains).isPresent())
                        .toList());
    }
}
