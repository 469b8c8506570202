package io.sectorbrief.claim;

import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.normalise.TextPattern;
import io.sectorbrief.normalise.TextPattern.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where one paragraph says what one pattern declares, and what it said before and says next of the same. */
final class ClaimFinder {

    /** Begins a paragraph that speaks of what the one before it spoke of. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*其中");

    /** Between what is said of a subject and what is said of it next. */
    private static final Pattern MARKS = Pattern.compile("^[\\s,，、/()（）]+");

    /** Behind a semicolon another subject may be meant, except where all claims of a pattern have the same one. */
    private static final Pattern MARKS_OF_ONE = Pattern.compile("^[\\s,，、;；/()（）]+");

    /** What something is held against is not what is spoken of: {@code 与海外产品相比}. */
    private static final Pattern AGAINST = Pattern.compile("(?s).*(?:与|较|相较于|相比|对比|(?<![占环同百])比)\\s?");

    /** Between two that are spoken of together, so that what follows is of neither alone. */
    private static final Pattern TOGETHER = Pattern.compile("\\s?(?:平台|市场|产品)?\\s?(?:、|/|和|与|及|以及)\\s?");

    /** Beside a number what it has come to by now, {@code 1.2 亿元登顶，累计 3.4 亿元}: says nothing of the numbers that follow. */
    private static final Pattern RUNNING_TOTAL = Pattern.compile(
            "(?<=[亿万元][^。；;《》]{0,24})[，,（(]\\s?(?:目前|至今|影片|该片|上映.{1,6}天)?(?:累计|总票房)[^，,。；;《》]*\\d[^，,。；;《》]*");

    /** What stands in title marks is a name, whatever words it is made of. */
    private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

    private static final Pattern NEXT_NAME = Pattern.compile("[、，,/（(和与及]");

    private final ClaimPattern pattern;
    private final Told told;

    private ClaimFinder(ClaimPattern pattern, Told told) {
        this.pattern = pattern;
        this.told = told;
    }

    /** The paragraph's claims by the pattern. */
    static List<Claim> find(ClaimPattern pattern, Told told) {
        if (!pattern.mayBeIn(told.both())) {
            return List.of();
        }
        var finder = new ClaimFinder(pattern, told);
        return pattern.pattern().findAll(told.text()).stream()
                .flatMap(match -> finder.at(match).stream())
                .toList();
    }

    private List<Claim> at(Match match) {
        Paragraph paragraph = told.paragraph();
        int end = match.start() + match.text().length();
        Passage passage = Passage.around(paragraph, match.start(), end);
        String lead =
                withoutTitles(withoutRunningTotals(passage.lead(), match.text().length()));
        if (pattern.unless().filter(said -> said.isIn(lead)).isPresent()) {
            return List.of();
        }
        Map<String, String> found = new LinkedHashMap<>(match.holes());
        int last = end + addNext(paragraph.text().substring(end), found);
        if (pattern.near().filter(near -> !near.isIn(upTo(last))).isPresent()) {
            return List.of();
        }
        return context(match)
                .map(holes -> {
                    holes.putAll(found);
                    return new ClaimReader(pattern, paragraph, passage, holes).claims();
                })
                .orElse(List.of());
    }

    /** Those before the claim alone: within it, 累计 says what its own number is. */
    private static String withoutRunningTotals(String lead, int claim) {
        int start = Math.max(0, lead.length() - claim);
        return RUNNING_TOTAL.matcher(lead.substring(0, start)).replaceAll("") + lead.substring(start);
    }

    private static String withoutTitles(String text) {
        return TITLE.matcher(text).replaceAll("《》");
    }

    /** The paragraph before and this one up to a place. */
    private String upTo(int place) {
        return told.before() + "。" + told.paragraph().text().substring(0, place);
    }

    /** Adds what is said next of the same subject, clause by clause, until something else is; the length of it all. */
    private int addNext(String rest, Map<String, String> holes) {
        String next = withoutMarks(rest, pattern.subject().isPresent() ? MARKS_OF_ONE : MARKS);
        return pattern.then().stream()
                .flatMap(said -> said.startOf(next).stream())
                .filter(said -> said.holes().keySet().stream().noneMatch(holes::containsKey))
                .filter(said -> pattern.unless()
                        .filter(words -> words.isIn(withoutTitles(said.text())))
                        .isEmpty())
                .findFirst()
                .map(said -> {
                    holes.putAll(said.holes());
                    int end = said.start() + said.text().length();
                    return rest.length() - next.length() + end + addNext(next.substring(end), holes);
                })
                .orElse(0);
    }

    /** Without the marks a text begins with, raised ones of footnotes too. */
    private static String withoutMarks(String rest, Pattern marks) {
        String next = marks.matcher(rest).replaceFirst("");
        int raised = next.isEmpty() ? 0 : FootnoteMark.end(next, 0);
        return raised == 0 ? next : withoutMarks(next.substring(raised), marks);
    }

    /**
     * The holes of what was said before a claim; empty if it is not what must have been said, or if the one of several
     * alternatives said last has no hole. What is recalled may also stand before the first name of a list: {@code A股中甲、乙};
     * a family's claim that names markets, yet none of them as its own, is of none.
     */
    private Optional<Map<String, String>> context(Match match) {
        String before = headed() + saidUpTo(match.start());
        Map<String, String> holes = new LinkedHashMap<>();
        Optional<TextPattern> recall = pattern.recall();
        String recalled = before + firstName(match);
        recall.flatMap(said -> last(said, recalled)).ifPresent(said -> holes.putAll(said.holes()));
        if (holes.isEmpty()
                && pattern.definition().isFamily()
                && recall.filter(said -> said.isIn(recalled)).isPresent()) {
            return Optional.empty();
        }
        if (pattern.after().isEmpty()) {
            return Optional.of(holes);
        }
        TextPattern after = pattern.after().get();
        return last(after, before)
                .map(Match::holes)
                .filter(said -> !said.isEmpty() || after.holes().isEmpty())
                .map(said -> {
                    holes.putAll(said);
                    return holes;
                });
    }

    /** As it is printed, with what leads up to it. */
    private String firstName(Match match) {
        return Stream.concat(Stream.of(pattern.definition().subject()), pattern.metrics().stream())
                .flatMap(hole -> Stream.ofNullable(match.holes().get(hole)))
                .findFirst()
                .map(names -> NEXT_NAME.split(names, 2)[0])
                .orElse("");
    }

    private String headed() {
        return pattern.definition().scope().isHeadedBy(told.heading()) ? told.heading() + "。" : "";
    }

    private String saidUpTo(int place) {
        String text = told.paragraph().text();
        return GOES_ON.matcher(text).lookingAt() ? upTo(place) : text.substring(0, place);
    }

    /** The place nearest to the claim; nothing if it speaks of several together. */
    private static Optional<Match> last(TextPattern pattern, String text) {
        List<Match> found = pattern.findAll(text);
        return IntStream.range(0, found.size())
                .map(back -> found.size() - 1 - back)
                .filter(i -> isTogether(found, i, text) || !isAgainst(found.get(i), text))
                .boxed()
                .findFirst()
                .filter(i -> !isTogether(found, i, text))
                .map(found::get);
    }

    private static boolean isAgainst(Match match, String text) {
        return AGAINST.matcher(text.substring(0, match.start())).matches();
    }

    private static String plain(Match match) {
        return FootnoteMark.without(match.text());
    }

    private static boolean isTogether(List<Match> found, int i, String text) {
        if (i == 0 || plain(found.get(i)).equals(plain(found.get(i - 1)))) {
            return false;
        }
        Match before = found.get(i - 1);
        int end = before.start() + before.text().length();
        return TOGETHER.matcher(text.substring(end, found.get(i).start())).matches();
    }
}
