package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.Value.Text;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;
import java.util.Optional;

/** A printed move is the stored place of the period before less the place now; a newcomer had none. */
final class StoredRankMove implements HistoryRule {

    private static final String NEW = "new";

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "stored_rank_move",
                Severity.WARN,
                List.of(
                        new Argument("move", Kind.METRIC, Need.REQUIRED, "the printed move, up is positive"),
                        new Argument("rank", Kind.METRIC, Need.REQUIRED, "the place")),
                "A printed move is the stored place of the period before less the place now; a newcomer had none");
    }

    @Override
    public List<Breach> breaches(SliceView slice, Arguments arguments) {
        return slice.all().stream()
                .filter(one -> one.metric().equals(arguments.text("move")))
                .flatMap(move ->
                        slice.beside(move, arguments.text("rank")).flatMap(rank -> breach(slice, move, rank)).stream())
                .toList();
    }

    private static Optional<Breach> breach(SliceView slice, Observation move, Observation rank) {
        List<Observation> before = slice.at(slice.period().previous(), Series.of(rank));
        boolean known = before.stream().anyMatch(base -> isInSameTable(base, move));
        return known || before.stream().anyMatch(base -> said(move).equals(moved(base, rank)))
                ? Optional.empty()
                : SliceView.settled(before).map(base -> breach(move, base, moved(base, rank)));
    }

    /** What one table says of both periods is {@link MoveAgainstRanks}'s. */
    private static boolean isInSameTable(Observation base, Observation move) {
        return SliceView.Table.of(base).equals(SliceView.Table.of(move));
    }

    private static String said(Observation move) {
        return move.value() instanceof Text text
                ? text.text()
                : SliceView.number(move).stripTrailingZeros().toPlainString();
    }

    private static String moved(Observation base, Observation rank) {
        return SliceView.number(base)
                .subtract(SliceView.number(rank))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Breach breach(Observation move, Observation base, String expected) {
        String place = SliceView.number(base).toPlainString();
        Message message = Breach.told(said(move).equals(NEW) ? "stored_rank_move.new" : "stored_rank_move", move)
                .with("place", place)
                .with("period", base.period())
                .with("expected", expected);
        return Breach.on(move, message).expected(expected).related(List.of(base.source()));
    }
}
