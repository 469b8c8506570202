package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the captions, source, note and unit lines of a page, top down, left to right. */
final class Anchors {

    private final List<List<Run>> lines;
    private final double right;
    private final List<Ruling> rules;
    private final WrappedLabel wrapped;
    private final ScopeLine scope;
    private final Thresholds thresholds;
    private final List<Anchor> anchors = new ArrayList<>();

    private Anchors(Page page, Thresholds thresholds) {
        this.lines = Phrases.of(page.lines(), thresholds);
        this.right = page.lines().stream()
                .mapToDouble(line -> line.box().right())
                .max()
                .orElse(0);
        this.rules = page.rulings();
        this.wrapped = new WrappedLabel(page.rulings(), thresholds);
        this.scope = new ScopeLine(page, thresholds);
        this.thresholds = thresholds;
    }

    /** @throws IllegalStateException if there are more than a page may have */
    static List<Anchor> of(Page page, Thresholds thresholds) {
        if (isContents(page)) {
            return List.of();
        }
        Anchors found = new Anchors(page, thresholds);
        for (int at = 0; at < found.lines.size(); at++) {
            found.addLine(at);
            if (found.anchors.size() > thresholds.mostAnchors()) {
                throw new IllegalStateException(
                        "it has more than " + thresholds.mostAnchors() + " captions, source lines and notes");
            }
        }
        return found.anchors;
    }

    /** Notes and units in an area. */
    static List<Anchor> notesIn(Rect area, List<Anchor> anchors) {
        return anchors.stream()
                .filter(anchor -> anchor instanceof Anchor.Note || anchor instanceof Anchor.UnitLine)
                .filter(anchor -> area.holdsMiddleOf(anchor.box()))
                .toList();
    }

    private void addLine(int at) {
        List<Run> phrases = lines.get(at);
        for (int i = 0; i < phrases.size(); i++) {
            Run phrase = phrases.get(i);
            if (i + 1 < phrases.size() && isBareLabel(phrase) && near(phrase, phrases.get(i + 1))) {
                phrase = phrase.with(phrases.get(++i), " ");
            }
            double edge = i + 1 < phrases.size() ? phrases.get(i + 1).box().left() : right;
            Optional<Anchor> anchor = Anchor.of(phrase, thresholds);
            if (anchor.isPresent() && !(anchor.get() instanceof Anchor.UnitLine)) {
                anchor = Anchor.of(wrapped.whole(phrase, below(at), edge), thresholds);
            }
            Run whole = phrase;
            anchor.or(() -> byPlace(whole, at)).ifPresent(anchors::add);
        }
    }

    /** What its words alone would not tell: a unit or scope right under a caption, a note by a source line, a note or a rule. */
    private Optional<Anchor> byPlace(Run phrase, int at) {
        // the caption may have stayed behind at the end of the page before
        boolean captioned =
                at == 0 || anchors.stream().anyMatch(anchor -> isUnder(phrase, anchor) && isCaptionEnd(anchor, at - 1));
        if (captioned && (isBareUnit(at) || isAside(at))) {
            return Optional.of(new Anchor.UnitLine(phrase.text(), phrase.box()));
        }
        if (captioned && at > 0 && at + 1 < lines.size() && scope.is(lines.get(at), lines.get(at + 1))) {
            return Optional.of(ScopeLine.anchor(phrase));
        }
        boolean noted = Labels.LOOSE_NOTE.matcher(phrase.text()).matches()
                && (anchors.stream().anyMatch(anchor -> isFootnote(anchor) && goesOn(phrase, anchor))
                        || below(at).stream().anyMatch(next -> isFootnoteUnder(phrase, next))
                        || isBelowRule(phrase, at));
        return noted ? Optional.of(new Anchor.Note(phrase.text(), phrase.box())) : Optional.empty();
    }

    private boolean isBareUnit(int at) {
        return lines.get(at).stream()
                .allMatch(phrase -> Labels.BARE_UNIT.matcher(phrase.plain()).matches());
    }

    private boolean isAside(int at) {
        List<Run> phrases = lines.get(at);
        return at > 0
                && phrases.size() == 1
                && phrases.get(0).text().length() <= thresholds.captionLength()
                && Labels.ASIDE.matcher(phrases.get(0).plain()).matches();
    }

    /** Whether a caption ends in a line. */
    private boolean isCaptionEnd(Anchor anchor, int at) {
        return anchor instanceof Anchor.Caption
                && lines.get(at).stream()
                        .anyMatch(run -> anchor.box().holdsMiddleOf(run.box())
                                && anchor.box().bottom() - run.box().bottom() < 1);
    }

    private boolean isUnder(Run phrase, Anchor anchor) {
        double gap = phrase.box().top() - anchor.box().bottom();
        return gap > -1 && gap < thresholds.captionDistance() * phrase.size();
    }

    /** Small print below small print; a paragraph may begin with the same words, below it or in the next column. */
    private boolean goesOn(Run phrase, Anchor footnote) {
        Rect box = footnote.box();
        return isUnder(phrase, footnote)
                && phrase.box().sharedWidth(box) > 0
                && phrase.box().height() < ZoneThresholds.SMALL_PRINT * box.height();
    }

    private boolean isFootnoteUnder(Run phrase, Run next) {
        return next.box().top() - phrase.box().bottom() < thresholds.captionDistance() * phrase.size()
                && Math.abs(next.box().left() - phrase.box().left()) < ZoneThresholds.COLUMN_START
                && Anchor.of(next, thresholds).filter(Anchors::isFootnote).isPresent();
    }

    static boolean isFootnote(Anchor anchor) {
        return anchor instanceof Anchor.Source || anchor instanceof Anchor.Note;
    }

    /** Alone below the last rule of a table: rows have cells beside their labels. */
    private boolean isBelowRule(Run phrase, int at) {
        if (at == 0 || lines.get(at).size() > 1 || lines.get(at - 1).size() == 1) {
            return false;
        }
        Rect row = Run.around(lines.get(at - 1));
        return rules.stream()
                .anyMatch(rule -> rule.isHorizontal()
                        && rule.at() > row.middleY()
                        && rule.at() < phrase.box().middleY()
                        && rule.shared(row.left(), row.right()) > ZoneThresholds.LAST_RULE * row.width());
    }

    private List<Run> below(int at) {
        return lines.subList(at + 1, Math.min(lines.size(), at + 1 + ZoneThresholds.CAPTION_LINES)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** A table of contents names exhibits but shows none. */
    private static boolean isContents(Page page) {
        long leaders = page.lines().stream()
                .filter(line -> Led.is(line.runs(), page.rulings()))
                .count();
        return leaders >= ZoneThresholds.FEWEST_LEADERS
                && leaders * 3 > page.lines().size();
    }

    private static boolean isBareLabel(Run phrase) {
        return Labels.BARE.matcher(phrase.plain()).matches();
    }

    private static boolean near(Run label, Run next) {
        return next.box().left() - label.box().right() < ZoneThresholds.LABEL_GAP * label.size();
    }
}
