package io.sectorbrief.render;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.util.List;
import java.util.Optional;

/** Findings about one row of one made-up report. */
final class MadeUpFindings {

    private MadeUpFindings() {}

    /** One error and one warning. */
    static List<Finding> of(Period period) {
        return List.of(
                finding(
                        "share_sum",
                        Severity.ERROR,
                        "shares add up to 112.0%, at most 100.5% expected",
                        place(3),
                        period),
                finding("ratio", Severity.WARN, "=1+1 is not a share", "=1+1", place(3), period));
    }

    /** A share in a row of the one table. */
    static SourceRef place(int row) {
        return new SourceRef(
                MadeUp.REPORT,
                "行业周报.pdf",
                Optional.of("31"),
                Optional.of("20"),
                Optional.of(row),
                Optional.of(2),
                Optional.empty(),
                "32.8%");
    }

    static Finding finding(String rule, Severity severity, String message, SourceRef place, Period period) {
        return finding(rule, severity, message, "32.8%", place, period);
    }

    private static Finding finding(
            String rule, Severity severity, String message, String printed, SourceRef place, Period period) {
        return new Finding(
                StableId.of(rule),
                rule,
                severity,
                message,
                place,
                Optional.of("全国"),
                Optional.of("share"),
                Optional.of(period),
                Optional.of(printed),
                Optional.of("20.8%"),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
