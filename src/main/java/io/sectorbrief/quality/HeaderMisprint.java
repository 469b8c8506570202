package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;
import java.util.Optional;

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
        Optional<String> first = table.exhibit().columns().stream()
                .map(path -> String.join(" ", path))
                .filter(header -> header.contains(wrong))
                .findFirst();
        return first
                .map(header -> Breach.on(
                                table.place(),
                                Message.of("header_misprint")
                                        .with("header", header)
                                        .with("wrong", wrong)
                                        .with("right", arguments.text("right")))
                        .printed(wrong)
                        .expected(arguments.text("right")))
                .stream()
                .toList();
    }
}
