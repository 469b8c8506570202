package io.sectorbrief.draft;

import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.PeriodRule.PeriodSource;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.PeriodKind;
import io.sectorbrief.normalise.PeriodText;
import io.sectorbrief.normalise.PrintedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a table's period seems to come from.
 *
 * @param kind how long it is; empty if nothing names one
 * @param from where to look, in this order
 */
record PeriodDraft(Optional<PeriodKind> kind, List<PeriodSource> from) {

    static PeriodDraft of(
            Exhibit exhibit, String stem, ColumnDrafts columns, List<ColumnDraft> drafts, LocalDate anchor) {
        Map<PeriodSource, PeriodKind> named = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> draft.type() == ColumnType.PERIOD)
                .flatMap(draft -> columns.guess(draft).kind().stream())
                .findFirst()
                .ifPresent(kind -> named.put(PeriodSource.COLUMN, kind));
        find(exhibit.caption(), anchor).ifPresent(kind -> named.put(PeriodSource.CAPTION, kind));
        exhibit.columns()
                .forEach(path -> find(String.join(" ", path), anchor)
                        .ifPresent(kind -> named.putIfAbsent(PeriodSource.HEADER, kind)));
        find(String.join(" ", exhibit.notes()), anchor).ifPresent(kind -> named.put(PeriodSource.NOTES, kind));
        exhibit.sheet().flatMap(sheet -> find(sheet, anchor)).ifPresent(kind -> named.put(PeriodSource.SHEET, kind));
        find(stem, anchor).ifPresent(kind -> named.put(PeriodSource.FILE, kind));
        List<PeriodSource> from = new ArrayList<>(named.keySet());
        for (PeriodSource source : List.of(PeriodSource.CAPTION, PeriodSource.SHEET, PeriodSource.FILE)) {
            if (!from.contains(source)) {
                from.add(source);
            }
        }
        return new PeriodDraft(named.values().stream().findFirst(), from);
    }

    private static Optional<PeriodKind> find(String text, LocalDate anchor) {
        return PeriodText.find(text, anchor)
                .map(PrintedPeriod::period)
                .map(period -> period.kind())
                .filter(kind -> kind != PeriodKind.UNDATED && kind != PeriodKind.RANGE);
    }
}
