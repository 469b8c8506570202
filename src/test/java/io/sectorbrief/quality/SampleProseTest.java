package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.extract.pdf.PdfReader;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.normalise.Entities;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The faults that the sample's own list promises in prose, in the real files. */
class SampleProseTest {

    private final DocumentReview review = new DocumentReview(
            Datasets.load(Path.of("jobs")).orThrow(),
            Entities.load(Path.of("jobs/entities")).orThrow());

    @Test
    void aFigureThatTheTableContradictsIsFound() {
        assertThat(findings("ai-monthly-2024-08.pdf", "claim_conflict"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.subject()).contains("豆包");
                    assertThat(finding.printed().orElseThrow()).contains("1,419");
                    assertThat(finding.expected().orElseThrow()).contains("1,149");
                });
    }

    @Test
    void aMonthlyChangeCalledYearlyIsFound() {
        assertThat(findings("ai-monthly-2024-09.pdf", "claim_wording"))
                .extracting(finding -> finding.subject().orElseThrow())
                .containsExactlyInAnyOrder("CheggMate", "Q-Chat", "Perplexity");
    }

    @Test
    void soundProseIsNotDoubted() {
        assertThat(findings("ai-monthly-2024-08.pdf", "claim_wording")).isEmpty();
        assertThat(findings("ai-monthly-2024-09.pdf", "claim_conflict")).isEmpty();
    }

    private List<Finding> findings(String file, String rule) {
        Path path = Path.of("input/reports", file);
        var document = new Document(file, file, DocumentKind.PDF, 1);
        return review.review(document, (Extraction) new PdfReader().read(path)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
