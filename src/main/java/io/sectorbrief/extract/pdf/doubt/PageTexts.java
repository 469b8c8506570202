package io.sectorbrief.extract.pdf.doubt;

import io.sectorbrief.extract.pdf.drawn.Aside;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.grid.Part;
import io.sectorbrief.extract.pdf.grid.TurnedTitles;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.ChartArea;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import io.sectorbrief.model.PageText.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts for the characters of a page: where each text went that is neither prose nor the body of a table. */
public final class PageTexts {

    /** An exhibit's part of the page, and where to find its texts. */
    private record Place(
            Zone zone,
            Rect whole,
            Optional<Readback> table,
            Optional<TakenTexts> taken,
            List<Aside> turned,
            boolean chart) {

        static Place of(Part part, Page page, Thresholds thresholds) {
            boolean chart = part.grid().isEmpty() && ChartArea.is(part.zone(), thresholds);
            Zone zone = part.zone();
            Rect whole = zone.whole();
            Optional<Readback> table = part.grid().or(part::labels).map(Readback::new);
            List<Run> around = page.lines().stream()
                    .flatMap(line -> line.runs().stream())
                    .filter(run -> whole.holdsMiddleOf(run.box()))
                    .toList();
            List<Aside> turned = TurnedTitles.read(part.grid(), zone);
            return new Place(zone, whole, table, table.map(cells -> TakenTexts.of(around, cells)), turned, chart);
        }

        boolean isAround(Rect box) {
            return whole.holdsMiddleOf(box);
        }

        boolean isBody(Run run) {
            return taken.filter(texts -> texts.hold(run)).isPresent();
        }

        boolean isLabel(Run run) {
            return zone.isLabel(run) || table.filter(head -> head.isHeader(run)).isPresent();
        }
    }

    private PageTexts() {}

    /** @param parts what the page shows of exhibits; text outside them is prose */
    public static PageText of(Page page, List<Part> parts, Thresholds thresholds) {
        List<Place> places =
                parts.stream().map(part -> Place.of(part, page, thresholds)).toList();
        List<Stretch> apart = new ArrayList<>();
        page.asides()
                .forEach(aside ->
                        apart.add(new Stretch(fate(aside, places), page.frame().shown(aside.box()), aside.text())));
        int body = 0;
        for (Line line : page.lines()) {
            for (Run run : line.runs()) {
                Optional<Fate> fate = fate(run, places);
                fate.ifPresent(
                        known -> apart.add(new Stretch(known, page.frame().shown(run.box()), run.text())));
                body += fate.isPresent() ? 0 : PageText.characters(run.text());
            }
        }
        int others = apart.stream().mapToInt(Stretch::characters).sum();
        return new PageText(page.number(), body + others, page.unreadable(), apart);
    }

    /** Of a page whose texts cannot be told apart. */
    public static PageText lost(Page page) {
        List<Stretch> texts = page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .map(run -> new Stretch(Fate.LOST, page.frame().shown(run.box()), run.text()))
                .toList();
        int characters = texts.stream().mapToInt(Stretch::characters).sum();
        return new PageText(page.number(), characters, page.unreadable(), texts);
    }

    private static Fate fate(Aside aside, List<Place> places) {
        if (aside.kind() == Aside.Kind.RUNNING) {
            return Fate.RUNNING;
        }
        if (aside.kind() == Aside.Kind.MARK
                || places.stream().anyMatch(place -> place.turned().contains(aside))) {
            return Fate.LABEL;
        }
        boolean chart = places.stream()
                .anyMatch(place -> place.chart() && place.zone().area().holdsMiddleOf(aside.box()));
        return chart ? Fate.CHART : Fate.LOST;
    }

    /** Nowhere apart if it is prose or a cell of a body. */
    private static Optional<Fate> fate(Run run, List<Place> places) {
        List<Place> around =
                places.stream().filter(place -> place.isAround(run.box())).toList();
        if (around.isEmpty() || around.stream().anyMatch(place -> place.isBody(run))) {
            return Optional.empty();
        }
        if (around.stream().anyMatch(place -> place.isLabel(run))) {
            return Optional.of(Fate.LABEL);
        }
        return Optional.of(around.stream().anyMatch(Place::chart) ? Fate.CHART : Fate.LOST);
    }
}
