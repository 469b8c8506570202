package io.sectorbrief.cli;

import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Period;
import io.sectorbrief.model.SourceRef;
import java.util.List;
import java.util.Optional;

/** One finding as the contract has it; components are the fields of its JSON line. */
record FindingLine(
        String id,
        String rule,
        String severity,
        String message,
        String document,
        Optional<Object> page,
        Optional<String> exhibit,
        Optional<Integer> row,
        Optional<Integer> column,
        Optional<String> subject,
        Optional<String> metric,
        Optional<String> period,
        Optional<String> printed,
        Optional<String> expected,
        List<String> observations,
        List<Place> related) {

    /** Another place a finding rests on. */
    record Place(String document, Optional<Object> page, Optional<String> exhibit) {

        static Place of(SourceRef source) {
            return new Place(source.file(), pageOf(source), source.exhibit());
        }
    }

    static FindingLine of(Finding finding) {
        SourceRef source = finding.source();
        return new FindingLine(
                finding.id(),
                finding.rule(),
                finding.severity().token(),
                finding.message(),
                source.file(),
                pageOf(source),
                source.exhibit(),
                source.row(),
                source.column(),
                finding.subject(),
                finding.metric(),
                finding.period().map(Period::token),
                finding.printed(),
                finding.expected(),
                finding.observations(),
                finding.related().stream().map(Place::of).toList());
    }

    /** A physical page is a number, a sheet's name a text. */
    static Optional<Object> pageOf(SourceRef source) {
        return source.page().map(page -> page.matches("\\d{1,6}") ? (Object) Integer.valueOf(page) : page);
    }
}
