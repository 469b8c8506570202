package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.doubt.Doubt;
import io.sectorbrief.extract.doubt.ExhibitInDoubt;
import io.sectorbrief.extract.doubt.ReadFile;
import io.sectorbrief.extract.sheet.csv.Encoding;
import io.sectorbrief.extract.sheet.limit.SheetThresholds;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.PageText;
import io.sectorbrief.model.PageText.Fate;
import io.sectorbrief.model.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what of a readable spreadsheet could not be read, or not without a doubt. */
final class SheetFindings {

    private static final String SHEET_UNREADABLE = "sheet_unreadable";
    private static final String TEXT_LOST = "text_lost";
    private static final String ENCODING_GUESSED = "encoding_guessed";

    private final ReadFile file;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @throws IOException if the file can no longer be read
     */
    SheetFindings(Path path) throws IOException {
        this.file = ReadFile.of(path);
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    void addUnread(SheetBook.Unread sheet) {
        findings.add(file.finding(
                SHEET_UNREADABLE,
                Severity.ERROR,
                Message.of(SHEET_UNREADABLE)
                        .with("sheet", sheet.sheet())
                        .with("detail", Refusals.said(sheet.trouble())),
                file.at(sheet.sheet())));
    }

    /** @param encoding for which little speaks */
    void addEncoding(Encoding encoding) {
        findings.add(file.finding(
                ENCODING_GUESSED,
                Severity.INFO,
                Message.of(ENCODING_GUESSED).with("encoding", encoding.words()),
                file.whole()));
    }

    void addText(String sheet, PageText text) {
        List<PageText.Stretch> lost = text.apart().stream()
                .filter(stretch -> stretch.fate() == Fate.LOST)
                .toList();
        if (!lost.isEmpty()) {
            findings.add(file.finding(
                    TEXT_LOST,
                    text.lostShare() < SheetThresholds.MUCH_LOST ? Severity.INFO : Severity.WARN,
                    Message.of("text_lost.sheet")
                            .with("lost", text.characters(Fate.LOST))
                            .with("all", text.characters())
                            .with("sheet", sheet)
                            .with("first", lost.get(0).text()),
                    file.at(sheet)));
        }
    }

    /** What its formulas lack is told once a column, not again for the exhibit as a whole. */
    void addExhibit(GridExhibits.Part part) {
        findings.addAll(new FormulaFindings(file).of(part));
        List<Doubt> others = part.doubts().stream()
                .filter(doubt -> doubt.reason() != SheetReason.FORMULA)
                .toList();
        ExhibitInDoubt.of(file, part.exhibit(), others, SheetThresholds.SURE_ENOUGH)
                .ifPresent(findings::add);
    }
}
