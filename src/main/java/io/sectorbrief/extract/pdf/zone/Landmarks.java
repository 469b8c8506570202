package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import io.sectorbrief.model.FootnoteMark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a page tells where its exhibits stand.
 *
 * @param anchors captions, source lines, notes and units
 * @param ruled areas that rules enclose
 * @param text around all text, a little wider
 */
record Landmarks(Page page, List<Anchor> anchors, List<Rect> ruled, Rect text) {

    /** @throws IllegalStateException if the page has more captions than a page may have */
    static Landmarks of(Page page, Thresholds thresholds) {
        Rect text = page.lines().stream()
                .filter(line -> !Labels.goesOn(line.plain()))
                .map(Line::box)
                .reduce(Rect::union)
                .map(box -> new Rect(
                        box.left() - ZoneThresholds.SIDE, box.top(), box.right() + ZoneThresholds.SIDE, box.bottom()))
                .orElse(new Rect(0, 0, 0, 0));
        return new Landmarks(page, Anchors.of(page, thresholds), RuledAreas.of(page, thresholds), text);
    }

    /** The same, where a first line that says that one of these goes on is a note of it and no other's caption. */
    Landmarks after(List<Zone> open) {
        Line first = page.lines().get(0);
        boolean on = Labels.isContinued(first.plain()) || open.stream().anyMatch(before -> isRepeated(first, before));
        if (open.isEmpty() || !on) {
            return this;
        }
        Stream<Anchor> others = anchors.stream().filter(anchor -> !first.box().holdsMiddleOf(anchor.box()));
        Anchor note = new Anchor.Note(first.text(), first.box());
        return new Landmarks(page, Stream.concat(Stream.of(note), others).toList(), ruled, text);
    }

    private boolean isRepeated(Line first, Zone before) {
        return captions().stream()
                .filter(caption -> first.box().holdsMiddleOf(caption.box()))
                .anyMatch(caption -> before.caption()
                        .filter(own -> own.number().isPresent()
                                && own.number().equals(caption.number())
                                && (caption.text().isEmpty() || plain(caption).startsWith(plain(own))))
                        .isPresent());
    }

    private static String plain(Anchor.Caption caption) {
        return FootnoteMark.without(caption.text());
    }

    List<Anchor.Caption> captions() {
        return anchors.stream()
                .filter(Anchor.Caption.class::isInstance)
                .map(Anchor.Caption.class::cast)
                .toList();
    }

    List<Anchor.Source> sources() {
        return anchors.stream()
                .filter(Anchor.Source.class::isInstance)
                .map(Anchor.Source.class::cast)
                .toList();
    }

    /** Notes and units in an area, and one below the other right under it or the source line that ends it. */
    List<Anchor> notes(Rect area, Optional<Anchor.Source> source, Thresholds thresholds) {
        double bottom = source.map(line -> line.box().bottom()).orElse(area.bottom());
        Rect around = new Rect(area.left(), area.top(), area.right(), Math.max(bottom, area.bottom()));
        for (Anchor anchor : anchors) {
            Rect box = anchor.box();
            boolean next = box.bottom() > bottom
                    && box.top() - bottom < thresholds.captionDistance() * box.height()
                    && box.sharedWidth(area) > 0;
            if (next && Anchors.isFootnote(anchor)) {
                bottom = box.bottom();
            }
        }
        return Anchors.notesIn(around.union(new Rect(area.left(), area.top(), area.right(), bottom)), anchors);
    }

    /** Units between a caption and what it names, or beside the caption. */
    List<Anchor> units(Anchor.Caption caption, Rect area) {
        double top = Math.min(caption.box().top() - 1, area.top());
        return Anchors.notesIn(new Rect(area.left(), top, area.right(), area.top()), anchors).stream()
                .filter(Anchor.UnitLine.class::isInstance)
                .toList();
    }

    /** A zone of a table whose bounds are seen, without source line; it may go on over the page if it ends the text. */
    Zone table(Zone.Start start, Optional<Anchor.Caption> caption, Rect area, Thresholds thresholds) {
        return new Zone(
                page,
                start,
                caption,
                area,
                Optional.empty(),
                notes(area, Optional.empty(), thresholds),
                area.bottom() > text.bottom() - 1 ? Zone.End.OPEN : Zone.End.CLOSED);
    }
}
