package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.doubt.ExhibitInDoubt;
import io.sectorbrief.extract.doubt.ReadFile;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what of a readable document could not be read, or not without a doubt. */
final class ReaderFindings {

    private static final String PAGE_UNREADABLE = "page_unreadable";
    private static final String PAGE_WITHOUT_TEXT = "page_without_text";
    private static final String TEXT_LOST = "text_lost";

    private final ReadFile file;
    private final Thresholds thresholds;
    private final List<Finding> findings = new ArrayList<>();

    /** @throws IOException if the file can no longer be read */
    ReaderFindings(Path path, Thresholds thresholds) throws IOException {
        this.file = ReadFile.of(path);
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
                    page.number());
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
                page.number());
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
                    text.page());
        }
    }

    void exhibit(ReadExhibit read) {
        ExhibitInDoubt.of(file, read.exhibit(), read.doubts(), thresholds.sureEnough())
                .ifPresent(findings::add);
    }

    private void add(String rule, Severity severity, String message, int page) {
        findings.add(file.finding(rule, severity, message, file.at(Integer.toString(page))));
    }
}
