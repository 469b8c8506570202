package io.sectorbrief.extract;

import io.sectorbrief.extract.pdf.ExtractionPermission;
import io.sectorbrief.extract.pdf.PdfReader;
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
import java.util.Optional;

/** Reads any document this program knows: its bytes say which reader is asked, the door says which are refused. */
public final class Documents implements DocumentReader {

    private final Map<DocumentKind, DocumentReader> readers;

    /**
     * @param permission what to do with a PDF whose owner forbids extracting its content
     */
    public Documents(ExtractionPermission permission) {
        this.readers = Map.of(
                DocumentKind.PDF, new PdfReader(permission),
                DocumentKind.XLSX, new SheetReader(DocumentKind.XLSX),
                DocumentKind.XLS, new SheetReader(DocumentKind.XLS),
                DocumentKind.CSV, new SheetReader(DocumentKind.CSV));
    }

    /** Readers that respect owners who forbid extraction. */
    public Documents() {
        this(ExtractionPermission.RESPECT);
    }

    @Override
    public Reading read(Path file) {
        try {
            Admission admission = Door.admit(file);
            if (admission instanceof Admission.Refused refused) {
                return refused.refusal();
            }
            return Optional.ofNullable(readers.get(admission.kind()))
                    .map(reader -> reader.read(file))
                    .orElseGet(() -> unknown(admission.kind()));
        } catch (IOException unreadable) {
            return new Refusal(Cause.BROKEN, "The file cannot be opened: " + unreadable.getMessage());
        }
    }

    private static Reading unknown(DocumentKind kind) {
        return new Refusal(Cause.UNKNOWN_FORMAT, "Files of the kind " + kind.token() + " are not read here.");
    }
}
