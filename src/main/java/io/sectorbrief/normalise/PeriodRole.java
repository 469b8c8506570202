package io.sectorbrief.normalise;

import java.util.regex.Pattern;

/** What the words beside a printed period make of it. */
public enum PeriodRole {
    /** When a file was made: says nothing of its data. */
    MADE(
            "(?:导出|下载|生成|更新|发布|制表|打印|created|exported|updated|published|generated|printed)"
                    + "(?:于|在|时间|日期|日|时点| on| at)?[ :(\\[,]*",
            ""),
    /** The day up to which data had come. */
    AS_OF("(?:截至到?|截止到?|(?:更新|数据)[至到]|数据日期|数据时间|来源[^\\d\\n]*|as of|through|until)[ :(\\[]*", ""),
    /** What the data is held against. */
    COMPARED(
            "(?:较|较之|相较|相比|对比|(?<![占环同百])比|vs\\.?|versus|compared (?:to|with)|基期|(?:对比|比较)周?期)[ :]?|同比|环比",
            " ?(?:同期|相比|为基[期数])"),
    /** A period before the others; the subject where it stands alone. */
    EARLIER("(?:上周|上一周|前一周|上期|上月|上个月|前值|去年|上年|last (?:week|month|year))(?:同期)?[ :(\\[即为是]*", ""),
    /** A period whose end alone is spoken of: 2024年末. */
    END("(?!)", "[末底]"),
    /** What the text is about. */
    SUBJECT("", "");

    private final Pattern before;
    private final String after;
    private final Pattern behind;

    PeriodRole(String before, String after) {
        this.before = Pattern.compile("(?:" + before + ")$", Pattern.CASE_INSENSITIVE);
        this.after = after;
        this.behind = Pattern.compile(after);
    }

    static PeriodRole between(String textBefore, String textAfter) {
        for (PeriodRole role : values()) {
            boolean led = role.before.matcher(textBefore).find();
            boolean followed =
                    !role.after.isEmpty() && role.behind.matcher(textAfter).lookingAt();
            if (led || followed) {
                return role;
            }
        }
        return SUBJECT;
    }
}
