package io.sectorbrief.extract.pdf.zone;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.block.Cores;
import io.sectorbrief.extract.pdf.drawn.Rect;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.ZoneThresholds;
import java.util.List;
import java.util.Optional;

/** Tells a column of running text beside a table: its lines are long and most of them fill it. */
final class ProseColumn {

    private ProseColumn() {}

    /** The first of a block's columns that is one. */
    static Optional<Rect> of(List<CellLine> lines, Cores columns, Page page) {
        long wide = lines.stream()
                .flatMap(line -> line.texts().stream())
                .filter(ProseColumn::isWide)
                .count();
        return wide < ZoneThresholds.FEWEST_PROSE
                ? Optional.empty()
                : columns.boxes().stream()
                        .filter(column -> is(lines, column, page))
                        .findFirst();
    }

    private static boolean is(List<CellLine> lines, Rect column, Page page) {
        List<Run> texts = lines.stream()
                .flatMap(line -> line.texts().stream())
                .filter(text -> column.sharedWidth(text.box()) > 0)
                .toList();
        long full = texts.stream().filter(text -> isFull(text, column)).count();
        return full >= ZoneThresholds.FEWEST_PROSE
                && rules(lines, column, page) < 2
                && full >= TableThresholds.FULL_LINES * texts.size();
    }

    /** Rules that reach from the column to what stands beside it make it one of a table. */
    private static long rules(List<CellLine> lines, Rect column, Page page) {
        Rect ink = lines.stream().map(CellLine::box).reduce(Rect::union).orElse(column);
        double em = lines.get(0).size();
        return page.rulesOver(new Rect(column.left(), ink.top(), column.right(), ink.bottom()), em)
                .filter(rule -> rule.from() < column.left() - em * TableThresholds.HEADED
                        || rule.to() > column.right() + em * TableThresholds.HEADED)
                .count();
    }

    private static boolean isFull(Run text, Rect column) {
        return isWide(text) && text.box().width() > column.width() - ZoneThresholds.PROSE_END * text.size();
    }

    private static boolean isWide(Run text) {
        return text.box().width() > ZoneThresholds.PROSE_LINE * text.size();
    }
}
