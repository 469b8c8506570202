package io.sectorbrief.quality;

import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Severity;
import io.sectorbrief.quality.RuleDescription.Argument;
import io.sectorbrief.quality.RuleDescription.Kind;
import io.sectorbrief.quality.RuleDescription.Need;
import java.util.List;

/** No two subjects of a board hold the same place. */
final class RankRepeat implements TableRule {

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "rank_repeat",
                Severity.ERROR,
                List.of(new Argument("metric", Kind.METRIC, Need.REQUIRED, "the place on the board")),
                "No two subjects of a board hold the same place; all who do are at fault");
    }

    @Override
    public List<Breach> breaches(TableView table, Arguments arguments) {
        return table.boards(arguments.text("metric")).values().stream()
                .flatMap(board -> Ranks.of(board).repeats().stream())
                .flatMap(place -> place.getValue().stream().map(one -> breach(one, place.getKey(), place.getValue())))
                .toList();
    }

    private static Breach breach(Observation one, int place, List<Observation> all) {
        List<Observation> others =
                all.stream().filter(other -> !other.id().equals(one.id())).toList();
        String names =
                String.join(", ", others.stream().map(Observation::subject).toList());
        return Breach.on(
                        one,
                        Message.of("rank_repeat")
                                .with("subject", one.subject())
                                .with("others", names)
                                .with("place", place))
                .expected(Message.of("another_place"))
                .related(others.stream().map(Observation::source).toList());
    }
}
