package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Fill;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a page that one exhibit takes.
 *
 * @param page the page it lies on
 * @param start how it begins
 * @param caption its caption, if it is printed on this page
 * @param area below the caption, above the source line
 * @param source its source line, if it is printed on this page
 * @param notes unit, note and further source lines
 * @param end whether it goes on over the page
 */
public record Zone(
        Page page,
        Start start,
        Optional<Anchor.Caption> caption,
        Rect area,
        Optional<Anchor.Source> source,
        List<Anchor> notes,
        End end) {

    public enum Start {
        CAPTION,
        /** Goes on from the page before. */
        CONTINUED,
        /** Without numbered caption, above a source line. */
        BARE,
        /** With neither. */
        LOOSE,
        /** Goes on from one with neither. */
        CONTINUED_LOOSE;

        public boolean isContinued() {
            return this == CONTINUED || this == CONTINUED_LOOSE;
        }

        boolean isLoose() {
            return this == LOOSE || this == CONTINUED_LOOSE;
        }
    }

    public enum End {
        CLOSED,
        /** Reaches the bottom of the page without a source line. */
        OPEN
    }

    /** Beside a unit stand the currency, who made a statement, and when. */
    private static final Pattern LABELLED = Pattern.compile("[:：]|^\\d{4}\\s?[年/.-]\\s?\\d{1,2}\\s?[月/.-]\\s?\\d{1,2}");

    public Zone {
        notes = List.copyOf(notes);
    }

    /** The same, not going on over the page. */
    Zone closed() {
        return new Zone(page, start, caption, area, source, notes, End.CLOSED);
    }

    /** The same, above a source line. */
    Zone closedBy(Anchor.Source line) {
        return new Zone(page, start, caption, area, Optional.of(line), notes, end);
    }

    /** Around everything that belongs to it. */
    public Rect whole() {
        Rect whole = area;
        if (caption.isPresent()) {
            whole = whole.union(caption.get().box());
        }
        if (source.isPresent()) {
            whole = whole.union(source.get().box());
        }
        for (Anchor note : notes) {
            whole = whole.union(note.box());
        }
        return whole;
    }

    /** Runs inside the area, anchors left out. */
    public List<Run> runs() {
        return page.lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(run -> area.holdsMiddleOf(run.box()))
                .filter(run ->
                        notes.stream().noneMatch(note -> note.box().holdsMiddleOf(run.box()) && !isStubTitle(note)))
                .toList();
    }

    /** A unit level with titles on its right is the title of the first column. */
    private boolean isStubTitle(Anchor note) {
        Rect unit = note.box();
        return note instanceof Anchor.UnitLine
                && page.linesIn(new Rect(unit.right(), area.top(), area.right(), unit.bottom())).stream()
                                .flatMap(line -> line.runs().stream())
                                .filter(run -> area.holdsMiddleOf(run.box())
                                        && run.box().left() > unit.right()
                                        && run.box().sharedHeight(unit) > 0)
                                .filter(run -> !LABELLED.matcher(run.text()).find())
                                .count()
                        > 1;
    }

    /** Whether a text is, or is part of, its caption, source line or a note. */
    public boolean isLabel(Run run) {
        return caption.filter(line -> line.box().holdsMiddleOf(run.box())).isPresent()
                || source.filter(line -> line.box().holdsMiddleOf(run.box())).isPresent()
                || notes.stream().anyMatch(note -> note.box().holdsMiddleOf(run.box()));
    }

    Zone with(List<Anchor> noted) {
        return new Zone(page, start, caption, area, source, noted, end);
    }

    /** Is a caption inside, or its own? */
    boolean takes(Anchor.Caption other) {
        return area.holdsMiddleOf(other.box())
                || caption.filter(own -> own.box().holdsMiddleOf(other.box())).isPresent();
    }

    /** Rules of the area; upright ones end where it does, for they may go on beside a source line in the same frame. */
    public List<Ruling> rulings() {
        return page.rulings().stream()
                .filter(ruling -> ruling.isHorizontal()
                        ? ruling.at() >= area.top() - 1
                                && ruling.at() <= area.bottom() + 1
                                && ruling.shared(area.left(), area.right())
                                        > ZoneThresholds.INSIDE_ACROSS * ruling.length()
                        : ruling.at() >= area.left() - ZoneThresholds.SIDE
                                && ruling.at() <= area.right() + ZoneThresholds.SIDE
                                && ruling.shared(area.top(), area.bottom())
                                        > ZoneThresholds.INSIDE_DOWN * ruling.length())
                .map(ruling -> ruling.isHorizontal() ? ruling : ruling.within(area.top(), area.bottom()))
                .toList();
    }

    public List<Fill> fills() {
        return page.fills().stream()
                .filter(fill -> area.holdsMiddleOf(fill.box()))
                .toList();
    }
}
