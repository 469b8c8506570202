package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a line above or below a table is for. */
enum LineKind {
    SOURCE("^[（(]?\\s*(数据来源|资料来源|数据源|来源|出处|Data source|Source)\\s*[:：]"),
    NOTE("^\\s*([（(]?\\s*(注|备注|附注|说明|免责声明|声明|Notes?|Disclaimer)\\s*\\d*\\s*[:：.]|[*＊※†]|以上|本表|注\\d)"),
    UNIT("^[（(]?\\s*(单位|金额单位|Unit)\\s*[:：]"),
    AS_OF("^[（(]?\\s*(截至|截止|更新时间|更新日期|更新于|更新(?=\\s*[:：]\\s*\\d)|导出时间|导出日期|数据日期|数据时间|统计时间|As of|Updated|Exported)"),
    PERIOD("^[（(]?\\s*(统计周期|统计区间|周期|时间范围|日期|时间|期间|区间|Period|Date)\\s*[:：]"
            + "|^(?=.*\\d)[\\s\\d\\p{Punct}年月日周第季度榜至到—–－～：，、]+$"),
    PLAIN("");

    private static final Pattern UNIT_TEXT = Pattern.compile(
            "(?i)(金额)?(单位|unit)\\s*[:：]\\s*[^\\s；;，,）)|]+([、/][^\\s；;）)|]+)*( (thousand|million|billion)s?\\b)?");
    private static final Pattern SOURCE_TEXT = Pattern.compile(
            "(?i)(?:数据来源|资料来源|数据源|来源|出处|data source|source)\\s*[:：]\\s*(.+?)(?=\\s+\\p{L}{2,6}[:：]|[；;|）)]|$)");
    private static final Pattern AS_OF_TEXT =
            Pattern.compile("(?i)(?:截至|截止|更新时间|更新日期|导出时间|导出日期|数据日期|数据时间|as of|updated|exported)"
                    + "\\s*[:：]?\\s*([^；;|（）()]*?\\d[^；;|（）()]*?)(?=\\s+\\p{L}{2,6}[:：]|[；;|（）()]|$)");

    /** A label alone, without the text it announces. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}[^\\d:：]*[:：]?");

    private final Pattern start;

    LineKind(String start) {
        this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE);
    }

    static LineKind of(String line) {
        for (LineKind kind : values()) {
            if (kind.start.matcher(line).find()) {
                return kind;
            }
        }
        return PLAIN;
    }

    /**
     * A line whose labels stand in cells of their own: {@code 统计周期} beside {@code 2023-07-10 至 2023-07-16}.
     *
     * @return the line as if each label and its text stood in one cell; empty if these are no such cells
     */
    static Optional<String> labelled(List<String> cells) {
        if (cells.isEmpty() || cells.size() % 2 != 0) {
            return Optional.empty();
        }
        List<String> lines = IntStream.range(0, cells.size() / 2)
                .mapToObj(pair -> cells.get(2 * pair).replaceFirst("\\s*[:：]$", "") + "：" + cells.get(2 * pair + 1))
                .toList();
        boolean timed = lines.stream().anyMatch(line -> of(line) == PERIOD || of(line) == AS_OF);
        boolean all = IntStream.range(0, lines.size())
                .allMatch(pair -> LABEL.matcher(cells.get(2 * pair)).matches() && isLabelled(lines.get(pair)));
        return Optional.of(String.join("  ", lines)).filter(line -> all && (timed || lines.size() == 1));
    }

    /** A header may hold the same words; what stands beside them there names a column too. */
    private static boolean isLabelled(String line) {
        String text = line.substring(line.indexOf('：') + 1);
        return switch (of(line)) {
            case PERIOD, AS_OF -> text.chars().anyMatch(Character::isDigit);
            case UNIT -> text.chars().noneMatch(Character::isDigit) && text.length() <= SheetThresholds.LONGEST_UNIT;
            case SOURCE, NOTE -> true;
            case PLAIN -> false;
        };
    }

    /** Whether it stands below a table, never above one. */
    boolean isFooter() {
        return this == SOURCE || this == NOTE;
    }

    /** {@code 单位：万元}, wherever it stands in a line. */
    static Optional<String> unit(String line) {
        Matcher unit = UNIT_TEXT.matcher(line);
        return unit.find() ? Optional.of(unit.group()) : Optional.empty();
    }

    /** Who is named as the source, without the label. */
    static Optional<String> source(String line) {
        Matcher source = SOURCE_TEXT.matcher(line);
        return source.find() ? Optional.of(source.group(1).strip()) : Optional.empty();
    }

    /** The moment the data is of, as printed, without the label. */
    static Optional<String> asOf(String line) {
        Matcher moment = AS_OF_TEXT.matcher(line);
        return moment.find() ? Optional.of(moment.group(1).strip()) : Optional.empty();
    }
}
