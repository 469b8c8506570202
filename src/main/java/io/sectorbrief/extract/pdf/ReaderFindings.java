package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.doubt.Doubt;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.intake.FileName;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.PageText;
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
    private static final String TEXT_LOST = "text_lost";
    private static final String EXHIBIT_IN_DOUBT = "exhibit_in_doubt";

    private final String sha256;
    private final String file;
    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    /** @throws IOException if the file can no longer be read */
    ReaderFindings(Path path, Thresholds thresholds) throws IOException {
        this.sha256 = Fingerprint.sha256(path);
        String name = FileName.text(path);
        this.file = name.substring(name.lastIndexOf('/') + 1);
        this.thresholds = thresholds;
    }

    /** In the order in which they were told. */
    List<Finding> all() {
        return List.copyOf(findings);
    }

    /** @param page without running headers and footers */
    void page(Page page) {
        String name = "Page " + page.number() + " ";
        for (Trouble trouble : page.troubles()) {
            add(
                    PAGE_UNREADABLE,
                    trouble.severity(),
                    name + trouble.what() + ". Ask the sender for a new copy.",
                    at(page.number()));
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
                at(page.number()));
    }

    void text(PageText text) {
        int lost = text.characters(PageText.Fate.LOST);
        if (lost >= thresholds.fewestLost() && text.lostShare() >= thresholds.lostShare()) {
            String first = text.apart().stream()
                    .filter(stretch -> stretch.fate() == PageText.Fate.LOST)
                    .findFirst()
                    .map(PageText.Stretch::text)
                    .orElse("");
            add(
                    TEXT_LOST,
                    text.lostShare() < thresholds.muchLost() ? Severity.INFO : Severity.WARN,
                    lost + " of the " + text.characters() + " characters of page " + text.page()
                            + " stand in no paragraph and in no exhibit, the first of them in '" + first + "'.",
                    at(text.page()));
        }
    }

    void exhibit(ReadExhibit read) {
        Exhibit exhibit = read.exhibit();
        if (exhibit.confidence() < thresholds.sureEnough()) {
            boolean cells = read.doubts().stream().anyMatch(doubt -> doubt.risk() == Doubt.Risk.CELLS);
            add(
                    EXHIBIT_IN_DOUBT,
                    cells ? Severity.WARN : Severity.INFO,
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

    private SourceRef at(int page) {
        return new SourceRef(
                sha256,
                file,
                Optional.of(Integer.toString(page)),
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
