package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.RemainderLabel;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A metric falls from row to row, or from place to place. */
final class BoardOrder implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "order",
                Severity.WARN,
                List.of(
                        new Argument("metric", Kind.METRIC, Need.REQUIRED, "what falls"),
                        new Argument("by", Kind.METRIC, Need.OPTIONAL, "the place to go by; the rows if left out")),
                "A metric falls from row to row, or from place to place");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        List<Breach> breaches = new ArrayList<>();
        table.boards(arguments.text("metric")).values().forEach(board -> {
            List<Observation> listed = board.stream()
                    .filter(one -> !RemainderLabel.isOne(one.subjectRaw()))
                    .toList();
            List<Observation> rows = arguments
                    .optional("by")
                    .map(place -> byPlace(table, listed, place))
                    .orElse(listed);
            for (int i = 1; i < rows.size(); i++) {
                if (rises(rows.get(i - 1), rows.get(i))) {
                    breaches.add(breach(rows.get(i - 1), rows.get(i)));
                }
            }
        });
        return breaches;
    }

    private static List<Observation> byPlace(TableView table, List<Observation> board, String place) {
        return board.stream()
                .filter(one -> place(table, one, place).isPresent())
                .sorted(Comparator.comparing(one -> place(table, one, place).orElseThrow()))
                .toList();
    }

    private static Optional<BigDecimal> place(TableView table, Observation one, String place) {
        return table.beside(one, place).flatMap(rank -> rank.value().asNumber());
    }

    private static boolean rises(Observation above, Observation below) {
        Optional<BigDecimal> upper = above.value().asNumber();
        return upper.isPresent()
                && below.value()
                        .asNumber()
                        .filter(lower -> lower.compareTo(upper.get()) > 0)
                        .isPresent();
    }

    private static Breach breach(Observation above, Observation below) {

        return Breach.on(
                        below,
                        Breach.told("order", below)
                                .with("above", above.subject())
                                .part("upper", above.told()))
                .expected(Message.of("at_most").part("most", above.told()))
                .marking(List.of(above, below))
                .related(List.of(above.source()));
    }
}
