package io.sectorbrief.correction;

import io.sectorbrief.extract.sheet.PlainRows;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.normalise.KnownName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that people put right.
 *
 * @param corrections in the order of the files
 * @param names names that are confirmed
 * @param findings on lines that say neither
 */
public record CorrectionBook(List<Correction> corrections, List<KnownName> names, List<Finding> findings) {

    public static final CorrectionBook EMPTY = new CorrectionBook(List.of(), List.of(), List.of());

    public CorrectionBook {
        corrections = List.copyOf(corrections);
        names = List.copyOf(names);
        findings = List.copyOf(findings);
    }

    /** Reads the files; one that cannot be read is a finding. */
    public static CorrectionBook read(List<Path> files) {
        List<Correction> corrections = new ArrayList<>();
        List<KnownName> names = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(FileName.text(file.toAbsolutePath())).replaceFirst(".*/", "");
            try {
                List<PlainRows.Line> rows = PlainRows.of(file);
                CorrectionLines lines = CorrectionLines.of(name, rows);
                corrections.addAll(lines.corrections());
                names.addAll(lines.names());
                findings.addAll(lines.findings());
            } catch (IOException e) {
                findings.add(
                        CorrectionFindings.broken(name, 0, String.valueOf(e.getMessage()), "save it as csv or xlsx"));
            }
        }
        return new CorrectionBook(corrections, names, findings);
    }

    /** Lines that name a document as the one they are about. */
    public List<Correction> naming(Document document) {
        return corrections.stream().filter(line -> names(line, document)).toList();
    }

    private static boolean names(Correction line, Document document) {
        return line.place()
                .document()
                .filter(name -> List.of(document.fileName(), document.path(), document.sha256())
                        .contains(name))
                .isPresent();
    }
}
