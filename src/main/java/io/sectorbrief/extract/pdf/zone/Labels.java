package io.sectorbrief.extract.pdf.zone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wordings by which reports label what stands around their exhibits, in Chinese and English. */
final class Labels {

    private static final String EXHIBIT = "(?:附录|专栏)?(?:图表|附图|附表|表格|图|表)|exhibit|figure|table|chart|fig\\.|tab\\.";

    /**
     * {@code 9}, {@code 9-1}, {@code 2.1}, {@code A-1}, {@code 12A:}; a letter alone needs a mark behind it, ideographs a
     * mark or a space.
     */
    private static final String NUMBER = "(?:[A-Z]{1,2}-?)?\\d{1,3}(?:[-–.－]\\d{1,3}){0,2}"
            + "(?:[A-Z](?=\\s*[:：.、．|｜]))?(?=[\\s:：.、．|｜】］\\])）]|[^\\d\\s])"
            + "|(?-i:[A-Z])(?=\\s*[:：.．](?:\\s|[^\\w\\s]|$))"
            + "|[一二三四五六七八九十]{1,3}(?=[\\s:：.、．|｜】］\\])）])";

    /** Groups: number, text. */
    static final Pattern NUMBERED = Pattern.compile("(?i)(?:[（(]续[）)]\\s*)?[【［\\[(（]?(?:" + EXHIBIT
            + ")\\s*(?:No\\.?\\s*)?(" + NUMBER + ")\\s*[】］\\])）]?\\s*(?:[:：.、．|｜]|[-–—](?=\\s))?\\s*(.*)");

    /** Group: text. */
    static final Pattern UNNUMBERED = Pattern.compile("(?:图表|附图|附表|图|表)\\s*[:：]\\s*(.+)");

    /** A label with its number, if any, whose text stands apart. */
    static final Pattern BARE = Pattern.compile(
            "(?i)[【［\\[]?(?:" + EXHIBIT + ")\\s*(?:[A-Z]?-?\\d{1,3}(?:[-–.－]\\d{1,3})*)?\\s*[】］\\]]?\\s*[:：.、|｜]?");

    /** How a sentence goes on that mentions an exhibit; apart from the number, 中国 and the like begin titles. */
    private static final Pattern MENTION = Pattern.compile(
            "^(?:(?:所示|所列|显示|中(?!(?<!\\d中)(?:国(?!内)|[华证信金概]))|可见|可知|为|是|的|和|及|与|、|，|,|表明|给出|说明|至|-|(?:图表|图|表)\\s?\\d+(?:所示|中|显示|可见|可知)).*"
                    + "|(?i:shows?|presents?|lists?|gives?|illustrates?|summari[sz]es?|provides?|reports?|compares?|and|to|in|is|are"
                    + "|we|of|below|above|on)\\b.*)");

    /** As statistical offices set it off, {@code NOTE.—}; behind a number, a dash makes a heading. */
    private static final String DASHED = "(?:\\.\\h?[-–—]|—)";

    /** Group: text. */
    static final Pattern SOURCE =
            Pattern.compile("(?i)(?:(?:资料|数据|图表)?来源(?:及说明|及注释)?|sources?)\\s*[:：]\\s*(.*)" + "|(?:资料|数据)来源\\s+(\\S.*)");

    static final Pattern NOTE =
            Pattern.compile("(?i)(?:注|附注|备注|说明|notes?)\\s*\\d*\\s*[:：].*|注\\d{1,2}[、.．)）].*|notes?" + DASHED + ".*");

    /** A note by its place alone: beside a source line or another note. */
    static final Pattern LOOSE_NOTE = Pattern.compile("[*＊†※]+\\s*\\S.*|(?:数据|股价|价格|行情|市值|收盘价|统计)?(?:截[至止]|更新).{1,30}");

    private static final String AMOUNT = "(?:in\\s+)?(?:人民币|RMB|CNY|USD|US\\$|HKD|HK\\$|EUR|¥|\\$)?\\s*"
            + "(?:mn|bn|(?:millions?|billions?|thousands?)(?:\\s+of\\s+\\p{L}[\\p{L}. ]{1,20})?|[十百千]?(?:万亿|亿|百万|千万|万|千)?(?:美元|港元|欧元|元|股|人|件|次|辆|吨|台|倍)|%)"
            + "(?:\\s*[,，、/;；]\\s*.{1,16})?";

    /** What stands in brackets on a line of its own. */
    static final Pattern ASIDE = Pattern.compile("\\([^()]{2,}\\)|（[^（）]{2,}）");

    /** A unit by its place alone: right under a caption. */
    static final Pattern BARE_UNIT = Pattern.compile("(?i)[（(]?\\s*" + AMOUNT + "\\s*[）)]?");

    static final Pattern UNIT =
            Pattern.compile("(?i)[（(]?\\s*(?:(?:货币|计量)?单位|units?)\\s*(?:[:：].*|[（(]?\\s*" + AMOUNT + "\\s*[）)]?)");

    private static final Pattern TITLE_MARK = Pattern.compile("[:：|｜]$");

    private static final String ON = "续[一二三四五六七八九十\\d]{0,3}|续完|接上(?:表|页)|concluded|concl\\.|cont(?:[’']?d)?\\.?"
            + "|continued(?:\\s+from\\s.*page)?";

    /** An exhibit that goes on from the page before, in a line of its own or at the end of its caption. */
    private static final Pattern CONTINUED = Pattern.compile("(?i)(?:续(?:上)?表|接上表)\\s*[\\d.．-]*\\s*[:：]?.*"
            + "|[（(【［\\[]\\s*(?:" + ON + ")\\s*[）)】］\\]].*|continued\\s+from\\s.*page"
            + "|(?:.*\\S\\s*)?(?:[（(【［\\[]\\s*(?:" + ON + ")\\s*(?:表)?[）)】］\\]]|[-–—,，]\\s*(?:" + ON + "))");

    /** An exhibit that goes on over the page: what says so stands below all of it. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)[（(]?(?:(?:table\\s+[\\d.]+\\s*)?(?:is\\s+)?[-–—]?\\s*"
            + "continued\\s+(?:on\\s.*page|overleaf)|[接转续]下(?:页|表)|未完待续|to be continued)\\.?[）)]?");

    private Labels() {}

    /** Whether what follows the number of an exhibit is its title; behind a colon it always is. */
    static boolean isTitled(Matcher numbered, String text) {
        String label = text.substring(0, numbered.start(2)).stripTrailing();
        return TITLE_MARK.matcher(label).find()
                || !MENTION.matcher(text)
                        .region(numbered.start(2), numbered.end(2))
                        .useTransparentBounds(true)
                        .matches();
    }

    static boolean isContinued(String text) {
        return CONTINUED.matcher(text).matches();
    }

    static boolean goesOn(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** No label begins with a figure, as most cells of a table do. */
    static boolean mayBegin(String text) {
        return text.isEmpty() || !Character.isDigit(text.charAt(0));
    }

    /** Whether a text begins as no text of a table does. */
    static boolean begins(String text) {
        if (!mayBegin(text)) {
            return false;
        }
        return SOURCE.matcher(text).matches()
                || NOTE.matcher(text).matches()
                || NUMBERED.matcher(text).matches();
    }
}
