package io.sectorbrief.quality;

import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodMention;
import io.sectorbrief.normalise.PeriodRole;
import io.sectorbrief.normalise.PeriodText;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whether a sentence speaks of one day: 7 月 18 日全国票房, 周日大盘. */
final class SentenceDay {

    /** 周三 is a day; 截至周五收盘 is how far a week has come, 周一至周日 the whole of it, 本周一级行业 no Monday. */
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<!(?:截至|截止|至|到|[-~—–])[本上]?)(?:周|星期)[一二三四五六日天](?!周|级|\\s?[至到~—–-]\\s?(?:周|星期))");

    /** The day something came out, or was made known, is not that of the numbers. */
    private static final Pattern OUT_ON = Pattern.compile(
            "\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s?(?:起|正式|全国|在|于)*(?:上映|公映|首映|开画|开播|播出|上线|定档|发布|公布|披露|公告)");

    private SentenceDay() {}

    static boolean isIn(String lead, LocalDate anchor) {
        String rest = OUT_ON.matcher(lead).replaceAll("");
        return weekdayIsIn(rest)
                || PeriodText.mentions(rest, anchor).stream()
                        .anyMatch(mention -> mention instanceof PeriodMention.Named named
                                && named.period().period().kind() == PeriodKind.DAY
                                && named.role() == PeriodRole.SUBJECT);
    }

    static boolean weekdayIsIn(String lead) {
        return WEEKDAY.matcher(lead).find();
    }
}
