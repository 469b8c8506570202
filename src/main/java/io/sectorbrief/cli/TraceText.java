package io.sectorbrief.cli;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Qualifier;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.Value;
import io.sectorbrief.trace.Surroundings;
import io.sectorbrief.trace.Trace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the way from a figure to its sources for a reader at a terminal. */
final class TraceText {

    private final PrintWriter out;

    TraceText(PrintWriter out) {
        this.out = out;
    }

    void print(Trace trace) {
        Figure figure = trace.figure();
        out.println("figure " + figure.id() + ": " + about(figure) + " = " + value(figure.value()) + ", "
                + figure.status().token());
        line("shown in", name(trace.edition()) + ", section " + figure.section());
        line("formula", trace.formula().words());
        trace.formula().worked().ifPresent(worked -> line("", "= " + worked));
        if (!trace.others().isEmpty()) {
            line("also in", trace.others().stream().map(TraceText::name).collect(Collectors.joining(", ")));
        }
        int number = 1;
        for (Trace.Step step : trace.steps()) {
            out.println();
            print(number++, step);
        }
    }

    private void print(int number, Trace.Step step) {
        Observation seen = step.seen().observation();
        out.println(number + ". observation " + seen.id() + ": " + about(seen) + " = " + value(seen.value()) + ", "
                + seen.status().token());
        line("document", step.document().path() + ", SHA-256 " + step.document().sha256());
        line("place", place(seen.source()));
        line("printed", seen.source().raw());
        step.correction()
                .ifPresent(one -> line("corrected", "to " + one.value() + " by " + one.who() + ": " + one.why()));
        step.surroundings().ifPresentOrElse(this::print, () -> line("", "a later reading does not have this place"));
        line(
                "recorded",
                step.seen().recordedAt() + " as revision " + step.seen().number()
                        + step.seen()
                                .supersededAt()
                                .map(moment -> ", until " + moment)
                                .orElse(""));
        step.findings().forEach(finding -> line(finding.severity().token(), finding.rule() + ": " + finding.message()));
    }

    private void print(Surroundings surroundings) {
        if (surroundings instanceof Surroundings.Table table) {
            line("table", table.exhibit().caption());
            line("header", String.join(" / ", table.header()));
            List<String> cells = new ArrayList<>(table.rows().get(table.row()));
            cells.set(table.column(), "[" + cells.get(table.column()) + "]");
            line("row", String.join(" | ", cells));
        } else if (surroundings instanceof Surroundings.Prose prose) {
            line("sentence", prose.sentence());
        }
    }

    private void line(String label, String text) {
        out.println("   %-9s %s".formatted(label, text));
    }

    private static String name(Edition edition) {
        return edition.brief() + " " + edition.period() + " revision " + edition.revision();
    }

    static String about(Figure figure) {
        return Stream.of(
                        Optional.of(figure.dataset()),
                        figure.scope(),
                        Optional.of(figure.subject()),
                        figure.code(),
                        Optional.of(figure.metric()),
                        Optional.of(figure.measure()),
                        figure.order().map(order -> "no. " + order),
                        Optional.of(figure.period().token()),
                        figure.base().map(Period::token).map(base -> "(base " + base + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    static String about(Observation seen) {
        return Stream.of(
                        Optional.of(seen.dataset()),
                        seen.scope(),
                        Optional.of(seen.subject()),
                        seen.code(),
                        Optional.of(seen.metric()),
                        Optional.of(seen.period().token()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    static String value(Value value) {
        if (value instanceof Value.Quantity quantity) {
            String bound = quantity.qualifier() == Qualifier.EQ
                    ? ""
                    : quantity.qualifier().token() + " ";
            return bound + quantity.number().toPlainString() + " "
                    + quantity.unit().token();
        }
        return ((Value.Text) value).text();
    }

    /** Rows and columns count from 1 here, as people count. */
    static String place(SourceRef place) {
        return Stream.of(
                        place.page()
                                .map(page ->
                                        (page.matches("\\d+") && place.box().isPresent() ? "page " : "sheet ") + page),
                        place.exhibit().map(exhibit -> "exhibit " + exhibit).or(() -> Optional.of("prose")),
                        place.row().map(row -> "row " + (row + 1)),
                        place.column().map(column -> "column " + (column + 1)),
                        place.box().map(box -> "box " + ExhibitLine.numbers(box).subList(1, 5)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
