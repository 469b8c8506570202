package io.sectorbrief.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists in prose: numbers and names with list marks between them, and names with a number in brackets. */
public final class NumberList {

    private static final Pattern NUMBER = Pattern.compile("(?i)" + NumberText.regex());
    private static final String IN_BRACKETS =
            "(?<name>[^;。、,:《》]{1,60}?) ?\\( ?(?:约|为)? ?(?<inside>" + ChangeText.regex() + ") ?\\)";
    private static final String TITLED = "(?<title>《[^《》]{1,60}》) ?(?:\\( ?)?(?:为|达到|达|以|收|约)? ?(?<behind>"
            + NumberText.regex() + ")" + NumberText.end() + "(?: ?\\))?";
    private static final String MOVED =
            "(?!环比|同比|较|比)(?<mover>[^;。、,:()《》]{1,40}?(?: ?\\((?:[^()\\d%]{1,12}|[0-9A-Za-z]{1,8}\\.[A-Za-z]{1,3}|\\d{4,6})\\))?) ?(?<move>"
                    + ChangeText.worded() + "|(?<![\\d% ])" + ChangeText.signed() + ")";
    private static final String EITHER = "(?:" + TITLED + "|" + IN_BRACKETS + "|" + MOVED + ")";

    /** A name with its number, as a regular expression without named groups. */
    static final String PAIR = EITHER.replaceAll("\\?<\\w+>", "?:");

    /** A list of those that rose ends where those that fell are said to follow. */
    static final String SAME_WAY = "(?![^;。、,:(]{0,20}(?:[涨跌]幅|领[涨跌]))";

    private static final Pattern NAMED = Pattern.compile("(?i)" + EITHER);
    private static final Pattern LIST_MARK = Pattern.compile("[、,，]");
    /** In a name as a rule; a list mark where nothing else is and there are several numbers. */
    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern LAST_AND = Pattern.compile("^(.+?)(?:以及|和|及|与)(.+)$");
    private static final Pattern TITLE = Pattern.compile("《([^《》]+)》");
    /** Titles in title marks, with list marks, 和 or nothing between them. */
    static final String TITLES = "《[^《》]{1,60}》(?: ?(?:[、,，/]|以及|和|及|与)? ?《[^《》]{1,60}》)*";

    private static final Pattern ONLY_TITLES = Pattern.compile(TITLES);
    /** No list mark behind it: a 和 that follows is one, elsewhere it begins a name. */
    private static final Pattern ENDS_A_PAIR = Pattern.compile("(?s).*[^、,， ] ?");

    private static final Pattern LEADING_AND = Pattern.compile("^ ?(?:以及|和|及|与)");

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
        if (ONLY_TITLES.matcher(printed.strip()).matches()) {
            return TITLE.matcher(printed)
                    .results()
                    .map(title -> title.group(1).strip())
                    .toList();
        }
        List<String> names = new ArrayList<>(parts(LIST_MARK, printed));
        if (names.size() == 1 && count > 1) {
            names = new ArrayList<>(parts(SLASH, printed));
        }
        if (names.size() == count - 1) {
            Matcher last = LAST_AND.matcher(names.get(names.size() - 1));
            if (last.matches()) {
                names.set(names.size() - 1, last.group(1).strip());
                names.add(last.group(2).strip());
            }
        }
        return names.stream().map(NumberList::untitled).toList();
    }

    private static List<String> parts(Pattern mark, String printed) {
        return mark.splitAsStream(printed)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Names each with a number: in brackets, behind a title in title marks, or behind a word of direction ({@code
     * 甲(+15.89%)}, {@code 《甲》5.29 亿元}, {@code 甲上涨 1.29%}).
     */
    public static List<Named> pairs(String printed) {
        List<Named> pairs = new ArrayList<>();
        String text = Folding.clean(printed);
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String name = either(matcher, "title", "name", "mover");
            boolean isJoined =
                    ENDS_A_PAIR.matcher(text.substring(0, matcher.start())).matches();
            pairs.add(new Named(
                    untitled(
                            isJoined
                                    ? LEADING_AND.matcher(name).replaceFirst("").strip()
                                    : name),
                    either(matcher, "behind", "inside", "move")));
        }
        return pairs;
    }

    private static String either(Matcher matcher, String... groups) {
        return Stream.of(groups)
                .flatMap(group -> Stream.ofNullable(matcher.group(group)))
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String untitled(String name) {
        Matcher title = TITLE.matcher(name);
        return title.matches() ? title.group(1).strip() : name;
    }
}
