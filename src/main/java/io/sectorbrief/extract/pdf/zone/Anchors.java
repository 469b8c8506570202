package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.drawn.Ruling;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the captions, source, note and unit lines of a page, top down, left to right. */
final class Anchors {

    private static final Pattern BARE_LABEL =
            Pattern.compile("(?i)(?:图表|附图|附表|图|表|exhibit|figure|table|chart)\\s*\\d{0,3}\\s*[:：.、]?");

    private static final String LISTS = "，,、；;";

    private Anchors() {}

    /** @throws IllegalStateException if there are more than a page may have */
    static List<Anchor> of(Page page, Thresholds thresholds) {
        List<Anchor> anchors = new ArrayList<>();
        if (isContents(page)) {
            return anchors;
        }
        double right = page.lines().stream()
                .mapToDouble(line -> line.box().right())
                .max()
                .orElse(0);
        List<List<Run>> lines = page.lines().stream()
                .map(line -> Line.phrases(line.runs(), thresholds.phraseGap()))
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            List<Run> phrases = lines.get(at);
            List<Run> below =
                    lines.subList(at + 1, Math.min(lines.size(), at + 1 + ZoneThresholds.CAPTION_LINES)).stream()
                            .flatMap(List::stream)
                            .toList();
            for (int i = 0; i < phrases.size(); i++) {
                Run phrase = phrases.get(i);
                if (i + 1 < phrases.size() && isBareLabel(phrase) && near(phrase, phrases.get(i + 1))) {
                    phrase = phrase.with(phrases.get(++i), " ");
                }
                Optional<Anchor> anchor = Anchor.of(phrase, thresholds);
                if (anchor.filter(Anchors::mayWrap).isPresent()) {
                    double edge =
                            i + 1 < phrases.size() ? phrases.get(i + 1).box().left() : right;
                    anchor = Anchor.of(whole(phrase, below, edge, page.rulings(), thresholds), thresholds);
                }
                anchor.ifPresent(anchors::add);
            }
        }
        if (anchors.size() > thresholds.mostAnchors()) {
            throw new IllegalStateException(
                    "it has more than " + thresholds.mostAnchors() + " captions, source lines and notes");
        }
        return anchors;
    }

    private static boolean mayWrap(Anchor anchor) {
        return anchor instanceof Anchor.Caption || anchor instanceof Anchor.Source;
    }

    /** A caption or source line that fills its column goes on in the next line, if that begins where it began and looks alike. */
    private static Run whole(Run caption, List<Run> below, double edge, List<Ruling> rulings, Thresholds thresholds) {
        double em = caption.size();
        return below.stream()
                .filter(next -> isCut(caption.text()) || caption.box().right() > edge - ZoneThresholds.CAPTION_END * em)
                .filter(next -> Math.abs(next.box().left() - caption.box().left()) < ZoneThresholds.CAPTION_START * em)
                .filter(next ->
                        Math.abs(next.size() - em) < ZoneThresholds.CAPTION_SIZE && next.weight() == caption.weight())
                .filter(next -> next.box().top() - caption.box().bottom() < ZoneThresholds.CAPTION_LEADING * em)
                .filter(next -> Anchor.of(next, thresholds).isEmpty())
                .filter(next -> rulings.stream()
                        .noneMatch(rule -> rule.isHorizontal()
                                && rule.at() > caption.box().middleY()
                                && rule.at() < next.box().middleY()
                                && rule.shared(next.box().left(), next.box().right()) > 0))
                .findFirst()
                .map(next -> new Run(
                        Wrapping.joined(caption.text(), next.text()),
                        caption.box().union(next.box()),
                        next.baseline(),
                        em,
                        caption.weight()))
                .orElse(caption);
    }

    /** A bracket is open at its end, or it ends in the middle of a list. */
    private static boolean isCut(String caption) {
        return LISTS.indexOf(caption.charAt(caption.length() - 1)) >= 0
                || caption.chars().filter(c -> c == '(' || c == '（').count()
                        > caption.chars().filter(c -> c == ')' || c == '）').count();
    }

    /** A table of contents names exhibits but shows none. */
    private static boolean isContents(Page page) {
        long leaders = page.lines().stream()
                .filter(line -> Anchor.LEADER.matcher(line.text()).find())
                .count();
        return leaders >= ZoneThresholds.FEWEST_LEADERS
                && leaders * 3 > page.lines().size();
    }

    private static boolean isBareLabel(Run phrase) {
        return BARE_LABEL.matcher(phrase.text()).matches();
    }

    private static boolean near(Run label, Run next) {
        return next.box().left() - label.box().right() < ZoneThresholds.LABEL_GAP * label.size();
    }
}
