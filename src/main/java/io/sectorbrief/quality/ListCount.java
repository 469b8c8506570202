package io.sectorbrief.quality;

import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Sentence;
import io.sectorbrief.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence that speaks of the first three does not name more than three of them. */
final class ListCount implements DocumentRule {

    private static final String DIGITS = "一二三四五六七八九十";

    /** Remarks on a name in brackets may hold lists of their own. */
    private static final Pattern REMARK = Pattern.compile("（[^（）]*）|\\([^()]*\\)");

    /** Over a stretch of days more than three may have been among the first three: that is said with such words. */
    private static final Pattern OVER_TIME = Pattern.compile("进入过|进过|曾|跌出|掉出|新进|每日|分列");

    private static final Pattern LIST = Pattern.compile("(?i)(?:top ?|前 ?)(\\d{1,2}|[" + DIGITS + "])"
            + "(?! ?(?:个?季度|个?月|年|周|日|天|期|次|[\\d.%亿万]))"
            + "[^，,。；;、：:]{0,20}?(?:分别为|依次为|为|是|：|:|中[，,])\\s*"
            + "((?:[^，,。；;、]{1,40}、)+)");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "list_count", Severity.WARN, List.of(), "A sentence that speaks of the Top 3 names no more than three");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        return document.extraction().paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream()
                        .flatMap(sentence -> breach(document, paragraph, sentence).stream()))
                .toList();
    }

    private static Optional<Breach> breach(DocumentView document, Paragraph paragraph, Sentence sentence) {
        String printed = sentence.in(paragraph);
        String text = REMARK.matcher(FootnoteMark.without(printed)).replaceAll("");
        Matcher list = LIST.matcher(text);
        if (OVER_TIME.matcher(text).find() || !list.find()) {
            return Optional.empty();
        }
        int said = number(list.group(1));
        int named = 1 + (int) list.group(2).chars().filter(c -> c == '、').count();
        return named > said
                ? Optional.of(Breach.on(
                                document.at(paragraph, sentence),
                                Message.of("list_count").with("said", said).with("named", named))
                        .printed(Integer.toString(named))
                        .expected(Integer.toString(said))
                        .marking(document.said(paragraph, sentence)))
                : Optional.empty();
    }

    private static int number(String text) {
        int digit = DIGITS.indexOf(text);
        return digit >= 0 ? digit + 1 : Integer.parseInt(text);
    }
}
