package io.sectorbrief.normalise;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of a list of which only the last says its unit, as it is that of all: {@code 1.36、0.62 和 0.41 亿元}. */
final class SharedUnit {

    private static final Pattern BARE = Pattern.compile("[^\\d.]{0,6}(" + NumberText.FIGURE + ")");
    private static final Pattern LAST = Pattern.compile("[^\\d.]{0,6}(" + NumberText.FIGURE + ") ?([^\\d.].*)");

    /** Of 8,236、0.62 亿元 the first is in 万: what is so much more is not of the same unit. */
    private static final BigDecimal MOST = new BigDecimal(1000);

    private SharedUnit() {}

    /** The same numbers, each with the unit. */
    static List<String> told(List<String> numbers) {
        if (numbers.size() < 2) {
            return numbers;
        }
        List<String> bare = numbers.subList(0, numbers.size() - 1);
        Matcher last = LAST.matcher(numbers.get(numbers.size() - 1));
        return last.matches() && bare.stream().allMatch(number -> mayBeLike(number, last.group(1)))
                ? Stream.concat(
                                bare.stream().map(number -> number + " " + last.group(2)),
                                numbers.stream().skip(bare.size()))
                        .toList()
                : numbers;
    }

    private static boolean mayBeLike(String number, String last) {
        Matcher figure = BARE.matcher(number);
        return figure.matches() && size(figure.group(1)).compareTo(MOST.multiply(size(last))) < 0;
    }

    private static BigDecimal size(String figure) {
        return new BigDecimal(figure.replace(",", ""));
    }
}
