package io.sectorbrief.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name as prose prints it, without the words of time around it; what is half a sentence is no name. */
final class PrintedName {

    private static final String DAY = "(?:\\d{2,4} ?[年/.-] ?)?\\d{1,2} ?(?:月 ?\\d{1,2} ?日?|[/.-] ?\\d{1,2})";
    private static final String DAYS = DAY + "(?: ?[-~—–－至到] ?(?:" + DAY + "|\\d{1,2} ?日))?";
    private static final String TIME =
            "(?:过去|最近|近|上)的?一周|[本上当]周(?![一二三四五六日])|全周|周内|单周|全月|本月|上月|当月|单月|月内|期内|同期|其中|此外|另外|截至收盘|截至周五|收盘|第 ?\\d{1,2} ?周";
    private static final String QUARTER = "(?:20)?\\d{2} ?年? ?(?:Q[1-4]|[一二三四]季度)末?";
    private static final String MONTH = "(?:20\\d{2} ?年 ?)?\\d{1,2} ?月份?(?! ?\\d)";

    /** Behind a name: (0700.HK), (600000). */
    private static final String CODE = "[（(] ?(?:[0-9A-Z]{1,8} ?\\. ?[A-Z]{1,3}|\\d{4,6}) ?[)）]";

    private static final Pattern PRINTED_CODE = Pattern.compile(CODE);

    /** Names end so too (小月月): cut only where enough of one stays that does not. */
    private static final String ALSO = "(?<=[）) ]|[^月周也再]{3})月|(?<=[）) ]|[^月周也再]{2})[周也再]";

    private static final Pattern LEAD_IN = Pattern.compile(
            "^ ?(?:.*(?:--|——)|[^（(，,、]{0,8}?(?:弱于|强于|优于|好于|逊于|不及|跑赢|跑输)于?(?=.{2})|(?:带货|主播|达人|博主)(?=.{2})|(?:而|但)(?=[^,，、：: “\"]{2})|第 ?[一二三四五六七八九十\\d]{1,3} ?[名位][的为是]?(?=.{2})|(?:而|头部|冠军|亚军|季军)(?=[,，、：: “\"])|头部(?=主播|达人|博主)|"
                    + TIME + "|"
                    + QUARTER + "|(?:截至)?" + DAYS + "(?:收盘)?|" + MONTH + "|[^（(，,]{0,8}[（(] ?" + DAYS
                    + " ?[)）]|(?:个股|标的|(?:A ?股|港股|美股|中概股)(?:市场)?)(?:方面|内(?!部)|中(?![信证小])|上(?![证涨海])|里)|[^（(，,、]{0,8}?(?:板块|版块|子行业|行业|赛道)(?:方面|内(?!部)|(?:中|上|里)(?=[,，、：: “]))|(?:A ?股|港股|美股|中概股)(?:市场)?(?=(?:[本上当]周|全周|周内) ?.{2})|(?:A ?股|港股|美股|中概股|\\p{IsHan}{2}(?<![控参持])(?:概念)?股(?=[^份票东权价（(,，、]{2})(?![中里内上]|平均|多数|小幅|大幅|市值|持仓))(?=.{2})(?!.*(?:指|通|板块|行业|ETF))|[◆◇●○■□▪▫▶►▸➤➢•※ ,，:：])+ ?");
    private static final Pattern TAIL = Pattern.compile("(?: |" + TIME + "|" + MONTH
            + "|(?<=[）)])(?:指数|板块|行业)|周度|整体|合计|累计|股价|最新|逆势|单月|则|的|仍|亦|" + ALSO + "|" + CODE + ")+$");

    /** Words of a sentence that no subject has in its name. */
    private static final List<String> VERBS = List.of(
            "跑赢", "跑输", "分别", "依次", "其次", "居前", "靠前", "领涨", "领跌", "涨幅", "跌幅", "环比", "同比", "相对", "方面", "表现", "板块内", "年初",
            "年内", "今年", "以来", "收报", "收于", "报收", "录得", "实现", "达到", "收盘价", "周五", "连续", "累计", "最高", "最快", "影响");
    /**
     * 20 个 counts what is named elsewhere; 甲指周涨 is the head of 涨跌幅; a bracket that stays open is cut in two; 收盘价 16.82 元
     * is an amount; 近一个 is the head of 近一个月, 位 of 位居; 后者 is named before.
     */
    private static final Pattern CUT = Pattern.compile(
            "\\d ?[个家只款]|\\d ?[亿万]?(?:[港美]?元|港币|点|倍|次|件|%)$|[涨跌各]$|^近[一两二三半\\d]|[（(][^）)]*$|^[^（(]*[）)]|^(?:较|而|头部|冠军|亚军|季军)|^(?:前|后|二|两|三)者$|^(?:\\d{1,2} ?)?[年月周日共比位排居列第]?$|^(?:主要|三大|各大|相关)?(?:指数|股指|板块|行业|收市|收盘)$");

    private static final Pattern QUOTES = Pattern.compile("^[“”\"【】 ]+|[“”\"【】 ]+$");

    private PrintedName() {}

    /** The code beside a name. */
    static Optional<String> code(String printed) {
        return PRINTED_CODE
                .matcher(printed)
                .results()
                .map(code -> code.group().replaceAll("[（()） ]", ""))
                .findFirst();
    }

    /** The name itself; empty if what is printed is none. */
    static Optional<String> in(String printed) {
        if (printed.isEmpty() || printed.startsWith("《")) {
            return Optional.of(printed);
        }
        String led = LEAD_IN.matcher(QUOTES.matcher(printed).replaceAll("")).replaceFirst("");
        String name = QUOTES.matcher(TAIL.matcher(led).replaceFirst("")).replaceAll("");
        return Optional.of(name)
                .filter(text -> !text.isEmpty()
                        && !CUT.matcher(text).find()
                        && VERBS.stream().noneMatch(text::contains));
    }
}
