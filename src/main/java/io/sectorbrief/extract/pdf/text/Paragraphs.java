package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.Wrapping;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Box;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines outside exhibits to paragraphs, whole over line and page breaks, column by column. */
public final class Paragraphs {

    private static final Pattern COMPLETE = Pattern.compile(".*[。！？!?：:；;][”\"』」）)]*$");
    private static final Pattern BULLET = Pattern.compile("^[◆●■•➢▶◼★□✓○◇▪].*");

    private final Thresholds thresholds;
    private final List<Paragraph> done = new ArrayList<>();
    private boolean lastRunsOn;

    public Paragraphs(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public List<Paragraph> all() {
        return List.copyOf(done);
    }

    /** Adds the text of the next page; what zones hold is left out. */
    public void add(Page page, List<Zone> zones) {
        List<Run> free = page.lines().stream()
                .flatMap(line -> Line.phrases(outside(line, zones), thresholds.phraseGap()).stream())
                .toList();
        boolean first = true;
        for (TextBlock block : TextBlock.of(free)) {
            for (List<Run> lines : block.paragraphs()) {
                add(page, block, lines, first);
                first = false;
            }
        }
    }

    private static List<Run> outside(Line line, List<Zone> zones) {
        return line.runs().stream()
                .filter(run -> zones.stream().noneMatch(zone -> zone.whole().holdsMiddleOf(run.box())))
                .toList();
    }

    private void add(Page page, TextBlock block, List<Run> lines, boolean first) {
        StringBuilder text = new StringBuilder();
        Rect ink = lines.get(0).box();
        for (Run line : lines) {
            append(text, line.text());
            ink = ink.union(line.box());
        }
        Box box = page.frame().shown(ink);
        boolean goesOn = first
                && lastRunsOn
                && !block.isIndented(lines.get(0))
                && !BULLET.matcher(text).matches();
        if (goesOn) {
            Paragraph begun = done.remove(done.size() - 1);
            StringBuilder whole = new StringBuilder(begun.text());
            append(whole, text.toString());
            List<Box> boxes = new ArrayList<>(begun.boxes());
            boxes.add(box);
            done.add(new Paragraph(begun.page(), whole.toString(), boxes));
        } else {
            done.add(new Paragraph(page.number(), text.toString(), List.of(box)));
        }
        Run last = lines.get(lines.size() - 1);
        lastRunsOn = !COMPLETE.matcher(last.text()).matches() && block.isFull(last);
    }

    private static void append(StringBuilder text, String line) {
        if (text.length() > 0 && !Wrapping.closesUp(text.toString(), line)) {
            text.append(' ');
        }
        text.append(line);
    }
}
