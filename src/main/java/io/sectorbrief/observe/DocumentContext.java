package io.sectorbrief.observe;

import io.sectorbrief.dataset.HeaderDates;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One document while its tables are read: what all of them may fall back on. */
record DocumentContext(Document document, Extraction extraction, FrontPage frontPage) {

    /** A report's date this far from what its first page speaks of is the day somebody saved the file. */
    private static final long FAR_DAYS = 183;

    private static final long LONGEST_MONTH = 31;

    DocumentContext(Document document, Extraction extraction) {
        this(document, extraction, new FrontPage(extraction));
    }

    /** Publisher or vendor, for names that count there alone. */
    String publisher() {
        return extraction.publisher().orElse("");
    }

    /** A day near everything the document says, for dates without a year. */
    Optional<LocalDate> anchor() {
        Optional<LocalDate> named = frontPage.day();
        return extraction
                .published()
                .filter(day -> named.map(other -> isNear(day, other)).orElse(true))
                .or(() -> named)
                .or(() -> HeaderDates.sure(document.fileStem()).map(DocumentContext::dayIn));
    }

    /** The last day of a period; of one of months the middle, from which no week or month counts into another year. */
    static LocalDate dayIn(PrintedPeriod printed) {
        LocalDate last = printed.covered().last();
        long days = ChronoUnit.DAYS.between(printed.covered().first(), last);
        return days > LONGEST_MONTH ? last.minusDays(days / 2) : last;
    }

    private static boolean isNear(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= FAR_DAYS;
    }
}
