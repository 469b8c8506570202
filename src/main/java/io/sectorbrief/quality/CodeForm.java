package io.sectorbrief.quality;

import io.sectorbrief.model.Box;
import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.normalise.SecurityCode;
import io.sectorbrief.normalise.SecurityCode.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The suffix of a security code is the exchange its number belongs to, in every table, recognised or not. */
final class CodeForm implements DocumentRule {

    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9A-Za-z])(\\d{6})\\.[A-Z]{2,4}(?![0-9A-Za-z])");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "code_form",
                Severity.WARN,
                List.of(),
                "The suffix of a security code is the exchange whose number range it is in");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        List<Breach> breaches = new ArrayList<>();
        for (Exhibit exhibit : document.extraction().exhibits()) {
            caption(document, exhibit).ifPresent(breaches::add);
            List<Row> rows = exhibit.dataRows();
            for (int row = 0; row < rows.size(); row++) {
                List<Cell> cells = rows.get(row).cells();
                for (int column = 0; column < cells.size(); column++) {
                    breach(document, exhibit, row, column, rows.get(row)).ifPresent(breaches::add);
                }
            }
        }
        return breaches;
    }

    /** A code in a caption that no market or index family has: {@code (931071.GSI)}. */
    private static Optional<Breach> caption(DocumentView document, Exhibit exhibit) {
        Matcher code = NUMBERED.matcher(exhibit.caption());
        return code.find() && SecurityCode.parse(code.group()).isEmpty()
                ? Optional.of(Breach.on(
                                exhibitPlace(document, exhibit),
                                "'%s' has a suffix that no market or index family has".formatted(code.group()))
                        .printed(code.group())
                        .expected("a known suffix, as in %s.CSI".formatted(code.group(1))))
                : Optional.empty();
    }

    private static SourceRef exhibitPlace(DocumentView document, Exhibit exhibit) {
        Optional<Box> box = exhibit.boxes().stream().findFirst();
        return new SourceRef(
                document.document().sha256(),
                document.document().fileName(),
                exhibit.sheet().or(() -> box.map(first -> Integer.toString(first.page()))),
                Optional.of(exhibit.label()),
                Optional.empty(),
                Optional.empty(),
                box,
                exhibit.caption());
    }

    private static Optional<Breach> breach(DocumentView document, Exhibit exhibit, int row, int column, Row line) {
        Cell cell = line.cells().get(column);
        return SecurityCode.parse(cell.text())
                .filter(code -> code.standing() == Standing.CONTRADICTED)
                .map(code -> {
                    SourceRef at = place(document, exhibit, row, column, line);
                    String expected = code.expected().orElse("another suffix");
                    return Breach.on(at, "'%s' has the suffix of another exchange".formatted(cell.text()))
                            .printed(cell.text())
                            .expected(expected)
                            .marking(observations(document, at));
                });
    }

    private static List<Observation> observations(DocumentView document, SourceRef at) {
        return document.cells().stream()
                .filter(one -> one.source().exhibit().equals(at.exhibit())
                        && one.source().page().equals(at.page())
                        && one.source().row().equals(at.row()))
                .toList();
    }

    private static SourceRef place(DocumentView document, Exhibit exhibit, int row, int column, Row line) {
        Cell cell = line.cells().get(column);
        return new SourceRef(
                document.document().sha256(),
                document.document().fileName(),
                exhibit.sheet().or(() -> Optional.of(Integer.toString(line.page()))),
                Optional.of(exhibit.label()),
                Optional.of(row),
                Optional.of(column),
                cell.box(),
                cell.text());
    }
}
