package io.sectorbrief.extract.pdf.block;

import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.extract.pdf.page.TopDown;
import io.sectorbrief.extract.pdf.threshold.TableThresholds;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands beside, over and under a line of a table's body.
 *
 * @param columns runs by column, top down
 * @param byHeight the same, to be found by their baselines
 * @param lefts where texts begin
 * @param widest width of each column's widest text
 */
record BodyLines(
        List<List<Run>> columns,
        List<TopDown<Run>> byHeight,
        NavigableSet<Double> lefts,
        List<Double> widest,
        Thresholds thresholds) {

    private static final Pattern OPEN = Pattern.compile("[\\p{IsLatin},]$");

    static BodyLines of(List<List<Run>> columns, Thresholds thresholds) {
        return new BodyLines(
                columns,
                columns.stream().map(TopDown::byBaseline).toList(),
                columns.stream()
                        .flatMap(List::stream)
                        .map(run -> run.box().left())
                        .collect(Collectors.toCollection(TreeSet::new)),
                columns.stream().map(BodyLines::widest).toList(),
                thresholds);
    }

    private static double widest(List<Run> column) {
        return column.stream().mapToDouble(run -> run.box().width()).max().orElse(0);
    }

    /** The texts of a column on a line's baseline. */
    List<Run> at(int column, Run line) {
        double slack = thresholds.sameBaseline() * line.size();
        return byHeight.get(column).around(line.baseline() - slack, line.baseline() + slack).stream()
                .filter(run -> Math.abs(run.baseline() - line.baseline()) < slack)
                .toList();
    }

    /** In how many columns something stands on a line's baseline. */
    long filled(Run line) {
        return IntStream.range(0, columns.size())
                .filter(column -> !at(column, line).isEmpty())
                .count();
    }

    /** The further lines of a cell begin no further left, unless they are centred. */
    static boolean isOutdented(Run above, Run below) {
        double em = below.size();
        return below.box().left() < above.box().left() - TableThresholds.INDENT * em
                && below.box().right() < above.box().right();
    }

    static boolean isIndented(Run above, Run below) {
        return below.box().left() > above.box().left() + TableThresholds.INDENT * below.size();
    }

    /** The rest of a Latin label begins with a small letter, flush with it; figures may stand beside its last line. */
    boolean goesOn(Run above, Run below) {
        return at(0, above).contains(above)
                && isLowerCase(below)
                && OPEN.matcher(above.plain()).find()
                && Math.abs(below.box().left() - above.box().left()) < TableThresholds.INDENT * below.size();
    }

    /** Is a line a label alone that is not whole? Figures stand beside the last line of the label. */
    boolean binds(Run above, Run below) {
        return filled(above) == 1
                && at(0, above).contains(above)
                && at(0, below).contains(below)
                && UnfinishedLabel.binds(above, below);
    }

    /** Would the first word of the line below have been too much for the widest label? */
    boolean isWrapped(Run above, Run below) {
        double word = below.seams().stream()
                .findFirst()
                .map(seam -> seam.from() - below.box().left())
                .orElse(below.box().width());
        return at(0, above).contains(above) && above.box().width() + word > widest.get(0);
    }

    /** Whether small letters begin rows: one with figures stands right below another. */
    boolean beginSmall() {
        List<Run> labels = columns.isEmpty() ? List.of() : columns.get(0);
        return IntStream.range(1, labels.size())
                .anyMatch(
                        i -> isLowerCase(labels.get(i)) && filled(labels.get(i)) > 1 && filled(labels.get(i - 1)) > 1);
    }

    /** Where figures stand beside the last line of a label, the next line begins another. */
    boolean endsLabel(Run above, Run below) {
        return filled(above) > 1 && isLowerCase(above) && !isLowerCase(below);
    }

    private static boolean isLowerCase(Run line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Do both lines begin in the first column, and hold values that the other has none beside? */
    boolean areTwoRows(Run above, Run below) {
        return !at(0, above).isEmpty()
                && !at(0, below).isEmpty()
                && holdsValueBeside(above, below)
                && holdsValueBeside(below, above);
    }

    private boolean holdsValueBeside(Run line, Run other) {
        return IntStream.range(1, columns.size())
                .anyMatch(column -> at(column, line).stream().anyMatch(Leading::isValue)
                        && at(column, other).isEmpty());
    }

    /** A line that wraps leaves no room for a word before the next column. */
    boolean hasRoom(Run line) {
        return Optional.ofNullable(lefts.higher(line.box().right()))
                .filter(left -> left - line.box().right() <= TableThresholds.ROOM_LEFT * line.size())
                .isEmpty();
    }

    /** Only a line that leaves no room for another word wraps. */
    boolean isFull(Run line) {
        double most = IntStream.range(0, columns.size())
                .filter(column -> at(column, line).contains(line))
                .mapToDouble(widest::get)
                .max()
                .orElse(0);
        return line.box().width() > most - TableThresholds.NEXT_WORD * line.size();
    }

    boolean isEnded(Run line) {
        return !isFull(line) || hasRoom(line);
    }
}
