package io.sectorbrief.observe;

import io.sectorbrief.dataset.Column;
import io.sectorbrief.dataset.ColumnType;
import io.sectorbrief.dataset.Fit;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.SecurityCode;
import java.util.List;
import java.util.Optional;

/** The security code of each row, in its normal form; what was repaired or is no code becomes a finding. */
final class RowCodes {

    private final Exhibit exhibit;
    private final Places places;
    private final Doubts doubts;
    private final List<Column> codes;
    private final List<Integer> columns;

    RowCodes(Exhibit exhibit, Fit fit, Places places, Doubts doubts) {
        this.exhibit = exhibit;
        this.places = places;
        this.doubts = doubts;
        this.codes = fit.definition().columns().values().stream()
                .filter(column -> column.type() == ColumnType.CODE)
                .toList();
        this.columns = codes.stream()
                .flatMap(column -> fit.places(column.name()).stream())
                .toList();
    }

    Optional<String> of(Sighting sighting) {
        Optional<String> beside = codes.stream()
                .flatMap(code -> Optional.ofNullable(sighting.parts().get(code.name())).stream())
                .findFirst();
        boolean hasColumn = sighting.block() < columns.size();
        if (beside.isEmpty() && !hasColumn) {
            return Optional.empty();
        }
        int column = beside.flatMap(text -> sighting.column()).orElseGet(() -> columns.get(sighting.block()));
        String printed = beside.orElseGet(() -> sighting.text(column));
        if (printed.isBlank()) {
            return Optional.empty();
        }
        Optional<SecurityCode> code = SecurityCode.parse(printed);
        var at = places.cell(exhibit, sighting, column);
        if (code.isEmpty()) {
            doubts.add(
                    Doubts.CODE_UNREADABLE,
                    Severity.WARN,
                    Message.of("code_unreadable").with("code", printed),
                    at);
        } else if (code.get().standing() == SecurityCode.Standing.REPAIRED) {
            doubts.add(
                    Doubts.CODE_REPAIRED,
                    Severity.INFO,
                    Message.of("code_repaired")
                            .with("printed", printed)
                            .with("code", code.get().code()),
                    at);
        }
        return Optional.of(code.map(SecurityCode::code).orElse(printed.strip()));
    }
}
