package io.sectorbrief.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists in prose: numbers and names with list marks between them, and names with a number in brackets. */
public final class NumberList {

    private static final Pattern NUMBER = Pattern.compile("(?i)" + NumberText.regex());
    private static final Pattern PAIR =
            Pattern.compile("(?i)(?<name>[^;。]+?) ?\\( ?(?<number>" + NumberText.regex() + ") ?\\)");
    private static final Pattern LIST_MARK = Pattern.compile("[、,，]");
    private static final Pattern LAST_AND = Pattern.compile("^(.+?)(?:以及|和|及|与)(.+)$");
    private static final Pattern LEADING_MARK = Pattern.compile("^[ 、,，和及与:：]+");

    private NumberList() {}

    /**
     * A name and its number, as printed.
     *
     * @param name as printed
     * @param number as printed
     */
    public record Named(String name, String number) {}

    /** The numbers of a list, each as printed. */
    public static List<String> numbers(String printed) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(Folding.clean(printed));
        while (matcher.find()) {
            numbers.add(matcher.group().strip());
        }
        return numbers;
    }

    /**
     * The names of a list.
     *
     * @param count how many there must be; a 和 before the last is taken for a list mark only if that makes it fit
     */
    public static List<String> names(String printed, int count) {
        List<String> names = new ArrayList<>(LIST_MARK
                .splitAsStream(printed)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        if (names.size() == count - 1) {
            Matcher last = LAST_AND.matcher(names.get(names.size() - 1));
            if (last.matches()) {
                names.set(names.size() - 1, last.group(1).strip());
                names.add(last.group(2).strip());
            }
        }
        return names;
    }

    /** Names each with a number in brackets: {@code 甲(+15.89%)、乙(-2.3%)}. */
    public static List<Named> pairs(String printed) {
        List<Named> pairs = new ArrayList<>();
        Matcher matcher = PAIR.matcher(Folding.clean(printed));
        while (matcher.find()) {
            String name =
                    LEADING_MARK.matcher(matcher.group("name")).replaceFirst("").strip();
            pairs.add(new Named(name, matcher.group("number").strip()));
        }
        return pairs;
    }
}
