package io.sectorbrief.observe;

import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.model.DateRange;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells that are days or periods: as text, or in spreadsheets as the serial number they are kept as. */
final class DayReader {

    /** Five digits are days since the end of 1899 in every spreadsheet: 20000 is 1954, 79999 is 2119. */
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.0+)?");

    /** {@code 2/19 周一}: which day of the week a day is. */
    private static final Pattern WEEKDAY = Pattern.compile("(?<=[\\d日号])[\\s(（]*(?:周|星期|礼拜)[一二三四五六日天][)）]?$");

    private static final Pattern WEEKDAY_ALONE = Pattern.compile("(?:周|星期|礼拜)([一二三四五六日天])");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final Cells cells;

    DayReader(Cells cells) {
        this.cells = cells;
    }

    /** Whose cells they are. */
    enum Cells {
        PRINTED,
        SPREADSHEET
    }

    /** One day. */
    Optional<LocalDate> read(String text, Optional<LocalDate> anchor) {
        return period(text, anchor)
                .map(PrintedPeriod::covered)
                .filter(days -> days.first().equals(days.last()))
                .map(DateRange::first);
    }

    /** Any period; one without a year only where there is a day to count from. */
    Optional<PrintedPeriod> period(String text, Optional<LocalDate> anchor) {
        String stripped = WEEKDAY.matcher(FootnoteMark.without(text).strip()).replaceFirst("");
        if (cells == Cells.SPREADSHEET && SERIAL.matcher(stripped).matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Long.parseLong(stripped.substring(0, 5)));
            return Optional.of(new PrintedPeriod(Period.day(day), new DateRange(day, day), stripped));
        }
        Matcher weekday = WEEKDAY_ALONE.matcher(stripped);
        if (weekday.matches()) {
            return anchor.filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).map(day -> lastSuch(weekday, day));
        }
        return anchor.map(day -> PeriodText.read(stripped, day)).orElseGet(() -> HeaderDates.sure(stripped));
    }

    /** 周三 is that of the week which ends with the anchor; of a day within a week nobody can say which week is meant. */
    private static PrintedPeriod lastSuch(Matcher weekday, LocalDate anchor) {
        DayOfWeek meant = DayOfWeek.of(Math.min(1 + "一二三四五六日天".indexOf(weekday.group(1)), DayOfWeek.values().length));
        LocalDate day = anchor.with(TemporalAdjusters.previousOrSame(meant));
        return new PrintedPeriod(Period.day(day), new DateRange(day, day), weekday.group());
    }
}
