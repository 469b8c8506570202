package io.sectorbrief.normalise;

import io.sectorbrief.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the unit that a header, a unit line or a caption names: {@code 总市值(亿美元)}, {@code [单位] 亿元},
 * {@code 单位：万元}. Brackets with anything else in them ({@code PE(TTM)}) are passed over.
 */
public final class UnitText {

    private static final Pattern LABELLED = Pattern.compile("单位\\]? ?[:：]? ?(?<units>[^()\\[\\]\\n]+)");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?<units>[^()\\[\\]]{1,24})[)\\]]");
    private static final Pattern AT_THE_END = Pattern.compile("[/, ] ?(?<units>[^/, ()]{1,8})\\*?$");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[,、;；/ ]+|和|及");

    private UnitText() {}

    /** Every unit named, in the order printed; {@code 单位：亿元，%} names two. */
    public static List<PrintedUnit> all(String text) {
        String clean = Folding.clean(text);
        List<PrintedUnit> found = new ArrayList<>();
        Stream.of(LABELLED, BRACKETED, AT_THE_END).forEach(place -> {
            Matcher matcher = place.matcher(clean);
            while (found.isEmpty() && matcher.find()) {
                found.addAll(units(matcher.group("units")));
            }
        });
        return found;
    }

    /**
     * The unit for a metric.
     *
     * @param text header, unit line or caption
     * @param metric base unit of the metric; of several printed units the first that may mean it is taken, else the
     *     first, so that a contradiction shows
     */
    public static Optional<PrintedUnit> find(String text, Unit metric) {
        List<PrintedUnit> all = all(text);
        return all.stream()
                .filter(unit -> unit.mayMean(metric))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The same in a header path, the innermost level first. */
    public static Optional<PrintedUnit> find(List<String> headerPath, Unit metric) {
        return Stream.iterate(headerPath.size() - 1, level -> level >= 0, level -> level - 1)
                .flatMap(level -> find(headerPath.get(level), metric).stream())
                .findFirst();
    }

    private static List<PrintedUnit> units(String printed) {
        List<PrintedUnit> whole = PrintedUnit.parse(printed).stream().toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Optional<PrintedUnit>> parts = BETWEEN_UNITS
                .splitAsStream(printed.replace("单位:", ""))
                .filter(part -> !part.isBlank())
                .map(PrintedUnit::parse)
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }
}
