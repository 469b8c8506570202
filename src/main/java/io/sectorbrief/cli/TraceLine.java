package io.sectorbrief.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Value;
import io.sectorbrief.trace.Surroundings;
import io.sectorbrief.trace.Trace;
import java.util.List;
import java.util.Optional;

/** The way from a figure to its sources; components are the fields of its JSON line. */
record TraceLine(
        String id,
        Shown edition,
        String section,
        String dataset,
        Optional<String> scope,
        String subject,
        Optional<String> code,
        String metric,
        String measure,
        Optional<Integer> order,
        String period,
        Optional<String> base,
        Object value,
        String unit,
        String status,
        String formula,
        Optional<String> worked,
        List<Step> from,
        List<Shown> others) {

    /** A revision that shows the figure. */
    record Shown(String brief, String period, int revision) {

        static Shown of(Edition edition) {
            return new Shown(edition.brief(), edition.period().token(), edition.revision());
        }
    }

    /**
     * An observation, as exported, with its place.
     *
     * @param box page, left, top, right, bottom
     * @param header path of the cell's column
     * @param rows the cell's row and those around it, the first being {@code firstRow} of the table
     */
    record Step(
            @JsonUnwrapped ObservationLine observation,
            String path,
            String sha256,
            Optional<List<Number>> box,
            Optional<String> caption,
            Optional<List<String>> header,
            Optional<Integer> firstRow,
            Optional<List<List<String>>> rows,
            Optional<String> sentence,
            int revision,
            String recordedAt,
            Optional<String> supersededAt,
            List<FindingLine> marks,
            Optional<By> correctedBy) {

        /** Who put a printed value right. */
        record By(String value, String who, String why) {}

        static Step of(Trace.Step step) {
            Optional<Surroundings.Table> table = as(Surroundings.Table.class, step);
            return new Step(
                    ObservationLine.of(step.seen().observation()),
                    step.document().path(),
                    step.document().sha256(),
                    step.seen().observation().source().box().map(ExhibitLine::numbers),
                    table.map(around -> around.exhibit().caption()),
                    table.map(Surroundings.Table::header),
                    table.map(Surroundings.Table::first),
                    table.map(Surroundings.Table::rows),
                    as(Surroundings.Prose.class, step).map(Surroundings.Prose::sentence),
                    step.seen().number(),
                    step.seen().recordedAt().toString(),
                    step.seen().supersededAt().map(Object::toString),
                    step.findings().stream().map(FindingLine::of).toList(),
                    step.correction().map(one -> new By(one.value(), one.who(), one.why())));
        }

        private static <T extends Surroundings> Optional<T> as(Class<T> kind, Trace.Step step) {
            return step.surroundings().filter(kind::isInstance).map(kind::cast);
        }
    }

    static TraceLine of(Trace trace) {
        Figure figure = trace.figure();
        return new TraceLine(
                figure.id(),
                Shown.of(trace.edition()),
                figure.section(),
                figure.dataset(),
                figure.scope(),
                figure.subject(),
                figure.code(),
                figure.metric(),
                figure.measure(),
                figure.order(),
                figure.period().token(),
                figure.base().map(Period::token),
                figure.value() instanceof Value.Text text
                        ? text.text()
                        : figure.value().asNumber().orElseThrow(),
                figure.value().unit().token(),
                figure.status().token(),
                trace.formula().words(),
                trace.formula().worked(),
                trace.steps().stream().map(Step::of).toList(),
                trace.others().stream().map(Shown::of).toList());
    }
}
