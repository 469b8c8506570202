package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A caption in the margin over as many lines as it takes there, with its source and notes below it.
 *
 * @param caption all of its lines
 * @param source the first of its source lines
 * @param notes units, notes and further source lines
 * @param box around them
 */
record MarginLabel(Anchor.Caption caption, Optional<Anchor.Source> source, List<Anchor> notes, Rect box) {

    /** Those of a page, top down; a caption without source or note below it is none, nor is one of more than a page may have. */
    static List<MarginLabel> of(Page page, Thresholds thresholds) {
        List<Run> captions = Phrases.of(page.lines(), thresholds).stream()
                .flatMap(List::stream)
                .filter(run -> Anchor.isCaption(run, thresholds))
                .toList();
        if (captions.size() > thresholds.mostAnchors()) {
            return List.of();
        }
        List<Run> runs =
                page.lines().stream().flatMap(line -> line.runs().stream()).toList();
        return captions.stream()
                .flatMap(run -> below(run, runs, thresholds).stream())
                .toList();
    }

    private static Optional<MarginLabel> below(Run first, List<Run> runs, Thresholds thresholds) {
        List<Run> labels = new ArrayList<>(List.of(first));
        for (Optional<Run> next = under(first, runs); next.isPresent(); next = under(next.get(), runs)) {
            Run label = labels.get(labels.size() - 1);
            boolean begins = Anchor.of(next.get(), thresholds).isPresent()
                    || Labels.LOOSE_NOTE.matcher(next.get().plain()).matches();
            boolean isSmallPrint = labels.stream()
                    .anyMatch(one -> Anchor.of(one, thresholds)
                            .filter(Anchors::isFootnote)
                            .isPresent());
            boolean goesOn = isAlike(label, next.get()) && (isSmallPrint || isTight(label, next.get()));
            if (!begins && !goesOn) {
                break;
            }
            if (begins || !isTight(label, next.get())) {
                labels.add(next.get());
            } else {
                labels.set(labels.size() - 1, WrappedLabel.joined(label, next.get()));
            }
        }
        return of(labels, thresholds);
    }

    /** Whether it is bold does not tell: figures and Chinese are often of different fonts. */
    private static boolean isAlike(Run label, Run next) {
        return Math.abs(next.size() - label.size()) < ZoneThresholds.CAPTION_SIZE;
    }

    private static Optional<MarginLabel> of(List<Run> labels, Thresholds thresholds) {
        List<Anchor> below = labels.stream()
                .skip(1)
                .map(label -> Anchor.of(label, thresholds)
                        .filter(anchor -> !(anchor instanceof Anchor.Caption))
                        .orElseGet(() -> new Anchor.Note(label.text(), label.box())))
                .toList();
        Optional<Anchor.Source> source = below.stream()
                .filter(Anchor.Source.class::isInstance)
                .map(Anchor.Source.class::cast)
                .findFirst();
        if (below.stream().noneMatch(Anchors::isFootnote)) {
            return Optional.empty();
        }
        return Anchor.of(labels.get(0), thresholds)
                .filter(Anchor.Caption.class::isInstance)
                .map(Anchor.Caption.class::cast)
                .map(caption -> new MarginLabel(
                        caption,
                        source,
                        below.stream()
                                .filter(anchor -> source.filter(anchor::equals).isEmpty())
                                .toList(),
                        Run.around(labels)));
    }

    /** The next line that begins where this one did, if it is near and no other caption. */
    private static Optional<Run> under(Run line, List<Run> runs) {
        return runs.stream()
                .filter(run -> run.baseline() > line.baseline() && run.box().sharedWidth(line.box()) > 0)
                .min(Comparator.comparingDouble(Run::baseline))
                .filter(run ->
                        Math.abs(run.box().left() - line.box().left()) < ZoneThresholds.CAPTION_START * line.size())
                .filter(run -> run.box().top() - line.box().bottom() < ZoneThresholds.MARGIN_LEADING * line.size())
                .filter(run -> !Anchor.isNumbered(run.plain()));
    }

    private static boolean isTight(Run label, Run next) {
        return next.box().top() - label.box().bottom() < ZoneThresholds.CAPTION_LEADING * label.size();
    }

    /** What is printed level with it on its right. */
    Stream<Run> level(Page page) {
        return page.lines().stream()
                .map(Line::runs)
                .flatMap(List::stream)
                .filter(run -> run.box().left() > box.right() && run.box().sharedHeight(box) > 0);
    }
}
