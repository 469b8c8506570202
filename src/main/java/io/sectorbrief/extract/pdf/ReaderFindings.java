package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.doubt.ExhibitInDoubt;
import io.sectorbrief.extract.doubt.ReadFile;
import io.sectorbrief.extract.pdf.drawn.Trouble;
import io.sectorbrief.extract.pdf.exhibit.ReadExhibit;
import io.sectorbrief.extract.pdf.page.Page;
import io.sectorbrief.extract.pdf.threshold.Thresholds;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
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

        for (Trouble trouble : page.troubles()) {
            add(PAGE_UNREADABLE, trouble.severity(), told(trouble, page), page.number());
        }
        if (page.troubles().isEmpty()
                && page.lines().isEmpty()
                && !page.pictures().isEmpty()) {
            withoutText(page);
        }
    }

    private static Message told(Trouble trouble, Page page) {
        String entry = trouble.severity() == Severity.ERROR ? "page_unreadable" : "page_unreadable.part";
        return Message.of(entry).with("page", page.number()).with("detail", trouble.what());
    }

    private void withoutText(Page page) {
        boolean scanned = page.pictureShare() >= thresholds.scannedShare();
        add(
                PAGE_WITHOUT_TEXT,
                scanned ? Severity.WARN : Severity.INFO,
                Message.of(scanned ? "page_without_text.scanned" : "page_without_text")
                        .with("page", page.number()),
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
                    Message.of("text_lost")
                            .with("lost", lost)
                            .with("all", text.characters())
                            .with("page", text.page())
                            .with("first", first),
                    text.page());
        }
    }

    void exhibit(ReadExhibit read) {
        ExhibitInDoubt.of(file, read.exhibit(), read.doubts(), thresholds.sureEnough())
                .ifPresent(findings::add);
    }

    private void add(String rule, Severity severity, Message message, int page) {
        findings.add(file.finding(rule, severity, message, file.at(Integer.toString(page))));
    }
}
