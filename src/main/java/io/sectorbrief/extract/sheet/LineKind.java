package io.sectorbrief.extract.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line above or below a table is for. */
enum LineKind {
    SOURCE("^[（(]?\\s*(数据来源|资料来源|数据源|来源|出处|Data source|Source)\\s*[:：]"),
    NOTE("^\\s*([（(]?\\s*(注|备注|附注|说明|免责声明|声明|Notes?|Disclaimer)\\s*\\d*\\s*[:：.]|[*＊※†]|以上|本表|注\\d)"),
    UNIT("^[（(]?\\s*(单位|金额单位|Unit)\\s*[:：]"),
    AS_OF("^[（(]?\\s*(截至|截止|更新时间|更新日期|导出时间|导出日期|数据日期|数据时间|统计时间|As of|Updated|Exported)"),
    PERIOD("^[（(]?\\s*(统计周期|统计区间|周期|时间范围|日期|时间|期间|区间|Period|Date)\\s*[:：]" + "|^[\\s\\d\\p{Punct}年月日周第季度榜至到—–－～：，、]+$"),
    PLAIN("");

    private static final Pattern UNIT_TEXT =
            Pattern.compile("(?i)(金额)?(单位|unit)\\s*[:：]\\s*[^\\s；;，,）)|]+([、/][^\\s；;）)|]+)*");
    private static final Pattern SOURCE_TEXT = Pattern.compile(
            "(?i)(?:数据来源|资料来源|数据源|来源|出处|data source|source)\\s*[:：]\\s*(.+?)(?=\\s+\\p{L}{2,6}[:：]|[；;|）)]|$)");
    private static final Pattern AS_OF_TEXT =
            Pattern.compile("(?i)(?:截至|截止|更新时间|更新日期|导出时间|导出日期|数据日期|数据时间|as of|updated|exported)"
                    + "\\s*[:：]?\\s*([^；;|（）()]*?\\d[^；;|（）()]*?)(?=\\s+\\p{L}{2,6}[:：]|[；;|（）()]|$)");

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
