package io.sectorbrief.observe;

import io.sectorbrief.dataset.Fit;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.observe.PeriodHint.Weight;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a table of sums to date, which belong to no single week: its caption says so and names no stretch of days. */
record SumToDate(Fit fit, PeriodHints hints) {

    private static final Pattern TO_DATE =
            Pattern.compile("累计|年初至今|今年以来|年初以来|上映以来|年内|year to date|ytd", Pattern.CASE_INSENSITIVE);

    private static final Map<PeriodKind, Pattern> OWN = Map.of(
            PeriodKind.WEEK, Pattern.compile("周|week", Pattern.CASE_INSENSITIVE),
            PeriodKind.MONTH, Pattern.compile("月|month", Pattern.CASE_INSENSITIVE),
            PeriodKind.DAY, Pattern.compile("日|天|day|dai", Pattern.CASE_INSENSITIVE));

    boolean isIn(Exhibit exhibit) {
        String headers = fit.headers().stream().map(header -> header.path()).collect(Collectors.joining(" "));
        boolean ownWord = Stream.of(exhibit.caption(), headers)
                .anyMatch(text -> Optional.ofNullable(OWN.get(hints.kind()))
                        .map(word -> word.matcher(text).find())
                        .orElse(true));
        boolean stretch = hints.in(PeriodSource.CAPTION).stream().anyMatch(hint -> hint.weight() == Weight.NAMED);
        return TO_DATE.matcher(exhibit.caption()).find() && !ownWord && !stretch;
    }
}
