package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;

/** The phrases of a page's lines, apart where the labels of exhibits side by side leave less room than words do. */
final class Phrases {

    private Phrases() {}

    static List<List<Run>> of(List<Line> lines, Thresholds thresholds) {
        List<List<Run>> phrases = new ArrayList<>();
        List<Run> labels = List.of();
        for (Line line : lines) {
            List<Run> found = new ArrayList<>();
            for (List<Run> part : parts(line, labels)) {
                found.addAll(Line.phrases(part, thresholds.phraseGap()));
            }
            labels = labels(found, labels);
            phrases.add(found);
        }
        return phrases;
    }

    private static List<List<Run>> parts(Line line, List<Run> labels) {
        List<List<Run>> parts = new ArrayList<>();
        for (Run run : line.runs()) {
            boolean apart = Labels.begins(run.plain()) || labels.stream().anyMatch(label -> goesOn(label, run));
            if (parts.isEmpty() || apart) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(run);
        }
        return parts;
    }

    private static boolean goesOn(Run label, Run run) {
        return Math.abs(run.box().left() - label.box().left()) < ZoneThresholds.CAPTION_START * run.size()
                && run.box().top() - label.box().bottom() < ZoneThresholds.CAPTION_LEADING * run.size();
    }

    /** Labels that the next line may go on with, or lines that went on with one. */
    private static List<Run> labels(List<Run> phrases, List<Run> above) {
        return phrases.stream()
                .filter(phrase ->
                        Labels.begins(phrase.plain()) || above.stream().anyMatch(label -> goesOn(label, phrase)))
                .toList();
    }
}
