package io.sectorbrief.dataset;

import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.PrintedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header path of one column, taken apart: its name, and what terminals and editors write beside it in brackets
 * ({@code 周票房 (万)}, {@code [单位] 亿港元}).
 */
public final class Header {

    /** {@code [截止交易日期] 20230714}: a label and what it says, up to the next label. */
    private static final Pattern LABELLED = Pattern.compile("\\[([^\\[\\]]*)]([^\\[]*)");

    /** Terminals write units and labels in the same brackets: {@code 总市值[亿港元]}, {@code [单位] 亿港元}. */
    private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]]*)]");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern MARKS = Pattern.compile("[*:]+");

    /** {@code 票房/万}; 票房/人次 is what each person paid. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(.*\\p{IsHan}.*)/((?:[十百千]?[万亿][^/]*)|(?:港|美|欧|日)?元|[%％])");

    private static final Pattern OF_A_MONTH =
            Pattern.compile("(?:(?:20)?\\d{2} ?年 ?)?(?:1[0-2]|0?[1-9]) ?月份?的?(?<rest>.+)");

    private final String path;
    private final String name;
    private final List<String> groups;
    private final List<String> remarks;
    private final int own;
    private final String foldedPath;
    private final String foldedName;

    private Header(String path, String name, List<String> groups, List<String> remarks, int own) {
        this.path = path;
        this.name = name;
        this.groups = groups;
        this.remarks = remarks;
        this.own = own;
        this.foldedPath = Folding.fold(path);
        this.foldedName = Folding.fold(name);
    }

    /** Takes a header path apart, outermost part first. */
    public static Header of(List<String> parts) {
        String name = "";
        var groups = new ArrayList<String>();
        var remarks = new ArrayList<String>();
        int own = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = SQUARE.matcher(Folding.clean(parts.get(i))).replaceAll(Header::unitInRoundBrackets);
            remarks.addAll(inside(LABELLED, 2, part));
            String unlabelled = LABELLED.matcher(part).replaceAll("");
            remarks.addAll(inside(BRACKETS, 1, unlabelled));
            String bare = MARKS.matcher(BRACKETS.matcher(unlabelled).replaceAll(""))
                    .replaceAll("")
                    .strip();
            Matcher slash = WITH_UNIT.matcher(bare);
            if (slash.matches() && PrintedUnit.parse(slash.group(2)).isPresent()) {
                remarks.add(slash.group(2));
                bare = slash.group(1);
            }
            if (i > 0 && PrintedUnit.parse(bare).isPresent()) {
                remarks.add(bare);
            } else {
                if (!name.isEmpty()) {
                    groups.add(bare);
                }
                own = name.isEmpty() ? remarks.size() : own;
                name = name.isEmpty() ? bare : name;
            }
        }
        return new Header(String.join("/", parts), name, List.copyOf(groups), List.copyOf(remarks), own);
    }

    /** All parts, outermost first, joined with {@code /}. */
    public String path() {
        return path;
    }

    /** The innermost part that is a name, without brackets and stars. */
    public String name() {
        return name;
    }

    /** The names of the groups it stands under, innermost first, without brackets and stars. */
    List<String> groups() {
        return groups;
    }

    /** Texts in brackets and behind labels in brackets, innermost first. */
    public List<String> remarks() {
        return remarks;
    }

    /** Those of the name and of what stands below it; what is remarked of a group may be of the columns beside it. */
    public List<String> ownRemarks() {
        return remarks.subList(0, own);
    }

    /** The path as {@link Folding#fold} makes it, for the many wordings it is compared with. */
    String foldedPath() {
        return foldedPath;
    }

    /** The name as {@link Folding#fold} makes it. */
    String foldedName() {
        return foldedName;
    }

    /** The same without the month its name begins with; empty if it names none. */
    Optional<Header> withoutMonth() {
        Matcher month = OF_A_MONTH.matcher(name);
        return month.matches()
                ? Optional.of(new Header(path, month.group("rest"), groups, remarks, own))
                : Optional.empty();
    }

    private static String unitInRoundBrackets(MatchResult square) {
        String text = square.group(1);
        return Matcher.quoteReplacement(PrintedUnit.parse(text).isPresent() ? "(" + text + ")" : square.group());
    }

    private static List<String> inside(Pattern pattern, int group, String part) {
        return pattern.matcher(part)
                .results()
                .map((MatchResult match) -> match.group(group).strip())
                .toList();
    }
}
