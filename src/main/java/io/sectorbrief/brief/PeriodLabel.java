package io.sectorbrief.brief;

import io.sectorbrief.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How a period is printed, in Chinese: {@code 2023年第28周（07.10-07.16）}, {@code 2024年9月}, {@code 2023年7月13日}. */
public final class PeriodLabel {

    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM.dd", Locale.ROOT);
    private static final DateTimeFormatter FULL_DATE = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);

    private PeriodLabel() {}

    /** The period with its days where its name does not tell them. */
    public static String full(Period period, Language language) {
        return language == Language.EN ? EnglishPeriod.full(period) : full(period);
    }

    /** The period's name alone. */
    public static String brief(Period period, Language language) {
        return language == Language.EN ? EnglishPeriod.brief(period) : brief(period);
    }

    private static String full(Period period) {
        return switch (period.kind()) {
            case WEEK ->
                brief(period) + "（" + MONTH_AND_DAY.format(period.first()) + "-" + MONTH_AND_DAY.format(period.last())
                        + "）";
            default -> brief(period);
        };
    }

    private static String brief(Period period) {
        LocalDate day = period.first();
        int year = day.getYear();
        return switch (period.kind()) {
            case WEEK -> day.get(IsoFields.WEEK_BASED_YEAR) + "年第" + period.weekNumber() + "周";
            case MONTH -> year + "年" + day.getMonthValue() + "月";
            case QUARTER -> year + "年第" + day.get(IsoFields.QUARTER_OF_YEAR) + "季度";
            case HALF -> year + "年" + (day.getMonthValue() <= 6 ? "上" : "下") + "半年";
            case YEAR, ACTUAL_YEAR -> year + "年";
            case ESTIMATED_YEAR -> year + "年（预测）";
            case UNDATED -> "未注明日期";
            case DAY, INSTANT -> year + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case RANGE -> FULL_DATE.format(day) + "-" + FULL_DATE.format(period.last());
        };
    }
}
