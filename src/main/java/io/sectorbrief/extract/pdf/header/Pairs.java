package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.block.CellLine;
import io.sectorbrief.extract.pdf.page.Line;
import io.sectorbrief.extract.pdf.page.Run;
import io.sectorbrief.model.FootnoteMark;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels with a value beside each, from the first row on: such a table has no titles. */
public final class Pairs {

    /** {@code 6.14}, or a day of sales as it is called. */
    private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|1[0-2])\\.(?:0[1-9]|[12]\\d|3[01])|618|1111|1212");

    /** No title is an amount, whatever currency stands before it. */
    private static final Pattern CURRENCY = Pattern.compile("(?:US|HK|A|C|NZ|R)?[$€£¥]\\h?|RMB\\h?");

    private Pairs() {}

    static boolean are(List<Line> lines) {
        List<String> first = texts(lines.get(0));
        return isRow(first) && lines.stream().allMatch(line -> texts(line).size() <= first.size());
    }

    private static List<String> texts(Line line) {
        return CellLine.of(line).texts().stream().map(Run::text).toList();
    }

    /** Whether the cells of a table's first row are labels and values by turns; a year, a month or a day may be a title. */
    public static boolean isRow(List<String> cells) {
        return cells.size() % 2 == 0
                && IntStream.range(0, cells.size()).allMatch(at -> isValue(cells.get(at)) == (at % 2 == 1))
                && cells.stream().noneMatch(String::isEmpty)
                && !IntStream.range(0, cells.size())
                        .filter(at -> at % 2 == 1)
                        .allMatch(at ->
                                DAY.matcher(FootnoteMark.without(cells.get(at))).matches());
    }

    private static boolean isValue(String cell) {
        String amount = CURRENCY.matcher(FootnoteMark.without(cell)).replaceFirst("");
        return WordedHeader.VALUE.matcher(amount).matches()
                && HeaderLine.FIGURE.matcher(amount).matches();
    }
}
