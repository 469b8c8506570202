package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.block.Figures;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import java.util.List;
import java.util.regex.Pattern;

/** Whether lines whose texts stand in columns are a table: lists, contents, formulas and columns of prose do too. */
final class Tabular {

    private static final Pattern LABEL =
            Pattern.compile("[•●■◆▪◦–—*·▶➢✓-]|[(（\\[]?(?:\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)）\\]、]|\\[\\w+]");
    private static final Pattern OPERATOR = Pattern.compile("[=<>≤≥≈≡+−×∈∼~:,.()|∑∏∫-]+");

    private final List<CellLine> lines;
    private final List<CellLine> parted;
    private final Cores cores;
    private final Page page;

    private Tabular(List<CellLine> lines, Cores cores, Page page) {
        this.lines = lines;
        this.parted = lines.stream().filter(line -> !line.isLone()).toList();
        this.cores = cores;
        this.page = page;
    }

    static boolean is(List<CellLine> lines, Cores cores, Page page) {
        Tabular block = new Tabular(lines, cores, page);
        return cores.count() > 1
                && block.parted.size() > 1
                && block.stands()
                && !block.isList()
                && !Contents.are(block.parted, cores, page)
                && !block.isFormula()
                && (block.isDrawn() || block.isFigures() || block.isWords());
    }

    /** Do most texts stand under one another rather than across columns? */
    private boolean stands() {
        long texts = parted.stream().mapToLong(line -> line.texts().size()).sum();
        long within = parted.stream()
                .flatMap(line -> line.texts().stream())
                .filter(text -> cores.under(text.box()) == 1)
                .count();
        return within >= TableThresholds.OF_ONE_KIND * texts;
    }

    private boolean isList() {
        long labelled = parted.stream()
                .filter(line -> LABEL.matcher(line.texts().get(0).plain()).matches())
                .count();
        return cores.count() == 2 && labelled > TableThresholds.JOINING * parted.size();
    }

    private boolean isFormula() {
        long signs = parted.stream()
                .filter(line -> line.texts().stream()
                        .anyMatch(text -> OPERATOR.matcher(text.plain()).matches() && !Figures.isFigure(text.text())))
                .count();
        return signs > TableThresholds.JOINING * parted.size();
    }

    /** Between rules, or on shading. */
    private boolean isDrawn() {
        Rect ink = lines.stream().map(CellLine::box).reduce(Rect::union).orElseThrow();
        double em = lines.get(0).size();
        long rules = page.rulesOver(ink, em)
                .filter(rule -> rule.length() < 2 * ink.width())
                .count();
        return rules > 1 || shaded(ink) > TableThresholds.PARTED * lines.size();
    }

    private long shaded(Rect ink) {
        return lines.stream()
                .filter(line -> page.fills().stream()
                        .anyMatch(fill ->
                                fill.box().holdsMiddleOf(line.texts().get(0).box())
                                        && fill.box().height() < ink.height()))
                .count();
    }

    private boolean isFigures() {
        long cells = 0;
        long figures = 0;
        for (CellLine line : parted) {
            for (Run text : line.texts().subList(1, line.texts().size())) {
                cells++;
                figures += Figures.isFigure(text.text()) ? 1 : 0;
            }
        }
        return parted.size() >= TableThresholds.FEWEST_ROWS && figures >= TableThresholds.FIGURES * cells;
    }

    /** Three columns or more of short texts. */
    private boolean isWords() {
        List<Run> texts = parted.stream().flatMap(line -> line.texts().stream()).toList();
        double length =
                texts.stream().mapToInt(text -> text.text().length()).average().orElse(0);
        return cores.count() >= TableThresholds.FEWEST_TITLES
                && parted.size() >= TableThresholds.FEWEST_OPEN
                && length < TableThresholds.SENTENCE
                && texts.size() > TableThresholds.JOINING * parted.size() * cores.count();
    }
}
