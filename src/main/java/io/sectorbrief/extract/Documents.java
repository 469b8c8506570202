package io.sectorbrief.extract;

import io.sectorbrief.extract.sheet.SheetReader;
import io.sectorbrief.intake.Admission;
import io.sectorbrief.intake.Door;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Reads any document this program knows: its bytes say which reader is asked, the door says which are refused. */
public final class Documents implements DocumentReader {

    private final Map<DocumentKind, DocumentReader> readers = Map.of(
            DocumentKind.XLSX, new SheetReader(DocumentKind.XLSX),
            DocumentKind.XLS, new SheetReader(DocumentKind.XLS),
            DocumentKind.CSV, new SheetReader(DocumentKind.CSV));

    @Override
    public Reading read(Path file) {
        try {
            Admission admission = Door.admit(file);
            if (admission instanceof Admission.Refused refused) {
                return refused.refusal();
            }
            DocumentReader reader = readers.getOrDefault(admission.kind(), f -> noReader());
            return reader.read(file);
        } catch (IOException unreadable) {
            return new Refusal(Cause.BROKEN, "The file cannot be opened: " + unreadable.getMessage());
        }
    }

    private static Reading noReader() {
        return new Refusal(Cause.UNKNOWN_FORMAT, "There is no reader for this kind of file.");
    }
}
