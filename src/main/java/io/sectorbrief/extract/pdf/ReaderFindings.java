package io.sectorbrief.extract.pdf;

import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what of a readable document could not be read, or not without a doubt. */
final class ReaderFindings {

    private static final String PAGE_UNREADABLE = "page_unreadable";
    private static final String PAGE_WITHOUT_TEXT = "page_without_text";
    private static final String EXHIBIT_IN_DOUBT = "exhibit_in_doubt";

    private final String sha256;
    private final String file;
    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    private ReaderFindings(Path path, Thresholds thresholds) throws IOException {
        this.sha256 = Fingerprint.sha256(path);
        String name = FileName.text(path);
        this.file = name.substring(name.lastIndexOf('/') + 1);
        this.thresholds = thresholds;
    }

    /**
     * Findings by page, then by exhibit.
     *
     * @param pages without running headers and footers
     * @throws IOException if the file can no longer be read
     */
    static List<Finding> of(Path file, List<Page> pages, List<Exhibit> exhibits, Thresholds thresholds)
            throws IOException {
        ReaderFindings findings = new ReaderFindings(file, thresholds);
        pages.forEach(findings::page);
        exhibits.forEach(findings::exhibit);
        return List.copyOf(findings.findings);
    }

    private void page(Page page) {
        String name = "Page " + page.number() + " ";
        for (Trouble trouble : page.troubles()) {
            add(
                    PAGE_UNREADABLE,
                    trouble.severity(),
                    name + trouble.what() + ". Ask the sender for a new copy.",
                    at(page));
        }
        if (page.troubles().isEmpty()
                && page.lines().isEmpty()
                && !page.pictures().isEmpty()) {
            withoutText(page, name);
        }
    }

    private void withoutText(Page page, String name) {
        boolean scanned = page.pictureShare() >= thresholds.scannedShare();
        add(
                PAGE_WITHOUT_TEXT,
                scanned ? Severity.WARN : Severity.INFO,
                scanned
                        ? name
                                + "is a picture without a text layer: what it says was not read. Run the file through text"
                                + " recognition (OCR)."
                        : name + "has drawings but no text.",
                at(page));
    }

    private void exhibit(Exhibit exhibit) {
        if (exhibit.confidence() < 1) {
            add(
                    EXHIBIT_IN_DOUBT,
                    Severity.INFO,
                    "Exhibit " + exhibit.label() + " on page " + exhibit.pageFirst() + " may be read wrongly: "
                            + String.join("; ", exhibit.doubts()) + ".",
                    new SourceRef(
                            sha256,
                            file,
                            Optional.of(Integer.toString(exhibit.pageFirst())),
                            Optional.of(exhibit.label()),
                            Optional.empty(),
                            Optional.empty(),
                            exhibit.boxes().stream().findFirst(),
                            exhibit.caption()));
        }
    }

    private SourceRef at(Page page) {
        return new SourceRef(
                sha256,
                file,
                Optional.of(Integer.toString(page.number())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private void add(String rule, Severity severity, String message, SourceRef at) {
        String id = StableId.of(sha256, rule, at.page().orElse(""), at.exhibit().orElse(""), message);
        findings.add(Finding.at(id, rule, severity, message, at));
    }
}
