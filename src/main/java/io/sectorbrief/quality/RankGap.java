package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;

/** The places of a board run from 1 without a gap. */
final class RankGap implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "rank_gap",
                Severity.WARN,
                List.of(new Argument("metric", Kind.METRIC, Need.REQUIRED, "the place on the board")),
                "The places of a board run from 1 to the last without a gap");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        String metric = arguments.text("metric");
        return table.boards(metric).values().stream()
                .flatMap(board -> Ranks.of(board).gaps().stream()
                        .map(place -> Breach.on(
                                        table.place(),
                                        Message.of("rank_gap")
                                                .with("place", place)
                                                .with("dataset", board.get(0).dataset())
                                                .with("period", board.get(0).period()))
                                .of(metric, board.get(0).period())
                                .printed("…")
                                .expected(Integer.toString(place))
                                .marking(board)))
                .toList();
    }
}
