package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a paragraph said last of its time before a sentence that says nothing of its own. */
final class EarlierSentence {

    private static final Pattern END = Pattern.compile("[。！？]");
    private static final Pattern RELATIVE = Pattern.compile("[本上下当]周|(?:周|星期)[一二三四五六日天](?!级)|单日|当日|昨日|今日");
    private static final Pattern WEEK = Pattern.compile("[本上当全单]周|周内|一周|周度|周票房|第\\s?\\d+\\s?周");
    /** 国庆档 and this year are longer than a week, or begin on another day. */
    private static final Pattern SEASON = Pattern.compile("[\\p{IsHan}]{2}档(?!期?新片|期?影片)|今年|年内|全年|年度|年初|影史");

    private final List<String> nearestFirst;
    private final LocalDate anchor;

    private EarlierSentence(List<String> nearestFirst, LocalDate anchor) {
        this.nearestFirst = nearestFirst;
        this.anchor = anchor;
    }

    static EarlierSentence of(Claim claim, LocalDate anchor) {
        String text = claim.paragraph().text();
        int begin = text.indexOf(claim.lead());
        boolean isSilent = begin >= 0 && !speaksOfTime(claim.lead(), anchor);
        List<String> before = Arrays.asList(END.split(isSilent ? text.substring(0, begin) : ""));
        Collections.reverse(before);
        return new EarlierSentence(before, anchor);
    }

    /** The week it named by its days or its number; nothing where it spoke of another time since. */
    Optional<PrintedPeriod> week() {
        return nearestFirst.stream()
                .filter(sentence -> speaksOfTime(sentence, anchor))
                .findFirst()
                .flatMap(sentence -> PeriodText.find(sentence, anchor))
                .filter(found -> found.period().kind() == PeriodKind.WEEK);
    }

    /** Whether that was a day, a season, a month or a year. */
    boolean isOfOtherTime() {
        return nearestFirst.stream()
                .filter(sentence -> isOfWeek(sentence) || isOfOther(sentence))
                .findFirst()
                .filter(sentence -> !isOfWeek(sentence))
                .isPresent();
    }

    private boolean isOfWeek(String sentence) {
        return WEEK.matcher(sentence).find()
                || PeriodText.find(sentence, anchor)
                        .filter(found -> found.period().kind() == PeriodKind.WEEK)
                        .isPresent();
    }

    private boolean isOfOther(String sentence) {
        return SEASON.matcher(sentence).find() || SentenceDay.isIn(sentence, anchor);
    }

    private static boolean speaksOfTime(String sentence, LocalDate anchor) {
        return RELATIVE.matcher(sentence).find()
                || PeriodText.find(sentence, anchor).isPresent();
    }
}
