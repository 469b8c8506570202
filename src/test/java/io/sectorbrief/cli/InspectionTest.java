package io.sectorbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.Documents;
import io.sectorbrief.extract.pdf.ExtractionPermission;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.quality.Reviewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDocumentTheRulesTripOverIsTheOnlyOneThatFails() throws IOException {
        DocumentLine line = inspected((document, extraction) -> {
            throw new IllegalStateException("no such week");
        });

        assertThat(line.status()).isEqualTo("refused");
        assertThat(line.reason().orElseThrow()).contains("no such week");
        assertThat(line.exitCode()).isEqualTo(ExitCode.DONE_WITH_ERRORS);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, DONE_WITH_ERRORS", "WARN, DONE", "INFO, DONE"})
    void onlyAFindingOfSeverityErrorEndsWithThree(Severity severity, ExitCode code) throws IOException {
        DocumentLine line = inspected((document, extraction) ->
                new Reviewed(List.of(), List.of(), List.of(), List.of(finding(document, severity))));

        assertThat(line.exitCode()).isEqualTo(code);
    }

    @Test
    void anEmptyExportStillHasItsHeader() {
        assertThat(ExportTable.of(FindingLine.class, List.of()).header())
                .startsWith("id", "rule", "severity", "message", "document", "page", "exhibit", "row", "column");
    }

    private DocumentLine inspected(Inspection.Judge judge) throws IOException {
        Path file = Files.writeString(folder.resolve("board.csv"), "a,b\n1,2\n");
        return new Inspection(new Documents(ExtractionPermission.RESPECT), judge, Boxes.LEFT_OUT, List.of()).of(file);
    }

    private static Finding finding(Document document, Severity severity) {
        var source = new SourceRef(
                document.sha256(),
                "board.csv",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return new Finding(
                "f1",
                "share_sum",
                severity,
                "The shares add up to 120%.",
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
