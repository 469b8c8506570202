package io.sectorbrief.extract.pdf.text;

import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Listings;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.extract.pdf.zone.Zone;
import io.sectorbrief.model.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins the lines outside exhibits to paragraphs in reading order, whole over the breaks of lines, columns and pages. */
public final class Paragraphs {

    private final Thresholds thresholds;
    private final Hyphens hyphens;
    private final List<Draft> drafts = new ArrayList<>();
    private List<OpenEnd> ends = new ArrayList<>();

    /** @param pages all of the document, whose words tell how its lines join */
    public Paragraphs(Collection<Page> pages, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.hyphens = new Hyphens(pages);
    }

    public List<Paragraph> all() {
        return drafts.stream().map(Draft::finished).toList();
    }

    /** Adds the text of the next page; what zones hold is left out. */
    public void add(Page page, List<Zone> zones) {
        List<Rect> taken = zones.stream().map(Zone::whole).toList();
        List<TextBlock> blocks = ReadingOrder.of(blocks(Listings.of(page), taken));
        List<OpenEnd> before = ends;
        ends = new ArrayList<>();
        for (TextBlock block : blocks) {
            Optional<OpenEnd> begun = OpenEnd.continuedBy(block, blocks, ends)
                    .or(() -> OpenEnd.continuedOnNextPage(block, blocks, before));
            begun.ifPresent(before::remove);
            begun.ifPresent(ends::remove);
            add(page, block, begun.map(OpenEnd::draft));
        }
    }

    private List<TextBlock> blocks(Listings listings, List<Rect> taken) {
        List<TextBlock> blocks = TextBlocks.of(outside(listings.rest(), taken), thresholds);
        List<TextBlock> listed = listings.all().stream()
                .flatMap(listing -> TextBlocks.listed(outside(listing, taken)).stream())
                .toList();
        return listed.isEmpty()
                ? blocks
                : Stream.concat(blocks.stream(), listed.stream())
                        .sorted(Comparator.comparingDouble(block -> block.box().top()))
                        .toList();
    }

    private static List<List<Run>> outside(List<Line> lines, List<Rect> taken) {
        return lines.stream().map(line -> outside(line, taken)).toList();
    }

    private static List<Run> outside(Line line, List<Rect> taken) {
        return line.runs().stream()
                .filter(run -> taken.stream().noneMatch(area -> area.holdsMiddleOf(run.box())))
                .toList();
    }

    private void add(Page page, TextBlock block, Optional<Draft> begun) {
        Optional<Draft> goesOn = begun;
        for (List<Run> lines : block.paragraphs()) {
            Draft draft = goesOn.orElseGet(this::begin);
            lines.forEach(line -> draft.add(line, page.frame()));
            goesOn = Optional.empty();
        }
        OpenEnd.of(block, last(block, begun)).ifPresent(ends::add);
    }

    private Draft last(TextBlock block, Optional<Draft> begun) {
        return begun.filter(draft -> block.paragraphs().size() == 1).orElseGet(() -> drafts.get(drafts.size() - 1));
    }

    private Draft begin() {
        drafts.add(new Draft(hyphens));
        return drafts.get(drafts.size() - 1);
    }
}
