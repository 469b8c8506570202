package io.sectorbrief.extract.pdf.header;

import io.sectorbrief.extract.pdf.page.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers of the columns of a table, as models of a regression have: a line of its own over the titles. */
final class ColumnNumbers {

    private static final Pattern NUMBER = Pattern.compile("[(\\[（](\\d{1,2}|[ivxIVX]{1,4}|[a-z])[)\\]）]");

    /** Any other are losses in brackets. */
    private static final Pattern FIRST = Pattern.compile(".[1iIa].");

    private ColumnNumbers() {}

    /** @param line left to right; its first text may name the line */
    static boolean are(List<Run> line) {
        List<Run> numbers = line.stream().filter(ColumnNumbers::isNumber).toList();
        return numbers.size() > 1
                && FIRST.matcher(numbers.get(0).plain()).matches()
                && IntStream.range(1, line.size()).allMatch(i -> isNumber(line.get(i)));
    }

    private static boolean isNumber(Run run) {
        return NUMBER.matcher(run.plain()).matches();
    }
}
