package io.sectorbrief.correction;

import io.sectorbrief.extract.sheet.PlainRows;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.normalise.KnownName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that people put right.
 *
 * @param corrections in the order of the files
 * @param confirmations of names, in the order of the files
 * @param findings on lines that say neither
 */
public record CorrectionBook(List<Correction> corrections, List<Confirmation> confirmations, List<Finding> findings) {

    public static final CorrectionBook EMPTY = new CorrectionBook(List.of(), List.of(), List.of());

    public CorrectionBook {
        corrections = List.copyOf(corrections);
        confirmations = List.copyOf(confirmations);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the files; one that cannot be read is a finding. Of lines that name the same place alike the last one counts.
     *
     * @param kinds what names may be of
     */
    public static CorrectionBook read(List<Path> files, Collection<String> kinds) {
        List<Correction> corrections = new ArrayList<>();
        List<Confirmation> names = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(FileName.text(file.toAbsolutePath())).replaceFirst(".*/", "");
            try {
                List<PlainRows.Line> rows = PlainRows.of(file);
                CorrectionLines lines = CorrectionLines.of(name, rows, kinds);
                corrections.addAll(lines.corrections());
                names.addAll(lines.names());
                findings.addAll(lines.findings());
            } catch (IOException e) {
                findings.add(CorrectionFindings.broken(
                        name, 0, Message.of("correction.file").with("detail", String.valueOf(e.getMessage()))));
            }
        }
        return new CorrectionBook(lastOfEachPlace(corrections, findings), names, findings);
    }

    private static List<Correction> lastOfEachPlace(List<Correction> lines, List<Finding> findings) {
        Map<Object, Correction> last = new LinkedHashMap<>();
        for (Correction line : lines) {
            Correction earlier = last.remove(line.named());
            last.put(line.named(), line);
            if (earlier != null && !earlier.value().equals(line.value())) {
                findings.add(CorrectionFindings.overruled(earlier, line));
            }
        }
        return List.copyOf(last.values());
    }

    /** Names that are confirmed, each with its entity's own. */
    public List<KnownName> names() {
        return confirmations.stream()
                .map(Confirmation::name)
                .flatMap(name -> Stream.of(
                        name,
                        new KnownName(name.kind(), name.canonical(), name.canonical(), name.source(), name.days())))
                .toList();
    }

    /** Lines that name a document as the one they are about. */
    public List<Correction> naming(Document document) {
        return naming(List.of(document.fileName(), document.path(), document.sha256()));
    }

    /** Lines that give one of these names for a document. */
    public List<Correction> naming(Collection<String> names) {
        return corrections.stream()
                .filter(line -> line.place().document().filter(names::contains).isPresent())
                .toList();
    }
}
