package io.sectorbrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.Revised.Reason;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.FigureStatus;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Unit;
import io.sectorbrief.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a revision differs from the edition before it, and why. */
class RevisedTest {

    private static final Period WEEK = Period.parse("2030-W10");

    private static final Map<String, Observation> KNOWN = Stream.of(
                    seen("stands", Status.ACCEPTED, Origin.CELL),
                    seen("late", Status.ACCEPTED, Origin.CELL),
                    seen("undone", Status.ACCEPTED, Origin.CELL),
                    seen("doubted", Status.QUARANTINED, Origin.CELL),
                    seen("replaced", Status.SUPERSEDED, Origin.CELL),
                    seen("mended", Status.CORRECTED, Origin.CORRECTION))
            .collect(Collectors.toMap(Observation::id, Function.identity()));

    @ParameterizedTest
    @CsvSource({
        "replaced, late, RESTATED",
        "taken-away, late, RESTATED",
        "stands, stands late, COMPLETED",
        "stands, mended, CORRECTED",
        "mended, mended, CORRECTED",
        "stands mended, stands mended late, COMPLETED",
        "undone, undone, UNCORRECTED",
        "undone stands, stands, UNCORRECTED",
        "undone, mended, CORRECTED",
        "doubted stands, stands, HELD_BACK",
        "doubted, late, HELD_BACK",
        "doubted replaced, stands, HELD_BACK",
        "stands, stands, RECKONED"
    })
    void theReasonFollowsFromWhatTheNumbersRestOn(String before, String now, Reason reason) {
        Revised revised = revised(List.of(figure("f", "1", before)), List.of(figure("f", "2", now)));

        assertThat(revised.changed()).extracting(Revised.Change::reason).containsExactly(reason);
    }

    @Test
    void whatCameAndWhatWentIsToldBesideWhatChanged() {
        Revised revised = revised(
                List.of(figure("same", "1.0", "stands"), figure("gone", "1", "stands")),
                List.of(figure("same", "1.00", "late"), figure("come", "1", "late")));

        assertThat(revised.from()).isEqualTo(1);
        assertThat(revised.changed()).isEmpty();
        assertThat(revised.added()).extracting(Figure::id).containsExactly("come");
        assertThat(revised.removed()).extracting(Figure::id).containsExactly("gone");
    }

    private static Revised revised(List<Figure> before, List<Figure> now) {
        var past = new PastEdition(new Edition("weekly", WEEK, 1), before, Set.of("mended", "undone"));
        return Revised.of(past, now, KNOWN);
    }

    private static Figure figure(String id, String number, String from) {
        return new Figure(
                id,
                "films",
                "film_week",
                Optional.empty(),
                "甲",
                Optional.empty(),
                "gross",
                "level",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(new BigDecimal(number), Unit.CNY),
                FigureStatus.OK,
                List.of(from.split(" ")));
    }

    private static Observation seen(String id, Status status, Origin origin) {
        return new Observation(
                id,
                "film_week",
                "甲",
                "甲",
                Optional.empty(),
                "gross",
                Optional.empty(),
                WEEK,
                Optional.empty(),
                Value.Quantity.exact(BigDecimal.ONE, Unit.CNY),
                status,
                origin,
                new SourceRef(
                        "doc",
                        "a.pdf",
                        Optional.of("1"),
                        Optional.of("1"),
                        Optional.of(0),
                        Optional.empty(),
                        Optional.empty(),
                        "1"),
                List.of());
    }
}
