package io.sectorbrief.extract.sheet;

import io.sectorbrief.extract.sheet.limit.TooLarge;
import io.sectorbrief.extract.sheet.show.CellText;
import io.sectorbrief.model.Refusal;
import io.sectorbrief.model.Refusal.Cause;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/** What went wrong while reading, in a sentence for the analyst who dropped the file. */
final class Refusals {

    private Refusals() {}

    static Refusal of(Throwable trouble) {
        if (trouble instanceof TooLarge || trouble instanceof OutOfMemoryError) {
            return new Refusal(
                    Cause.TOO_LARGE, "The file is too large. " + said(trouble) + " Split it and drop it again.");
        }
        if (has(trouble, EncryptedDocumentException.class)) {
            return new Refusal(
                    Cause.PASSWORD, "The workbook opens with a password. Save it without one and drop it again.");
        }
        if (has(trouble, OldExcelFormatException.class)) {
            return new Refusal(
                    Cause.UNKNOWN_FORMAT, "The workbook is of Excel 95 or before. Save it as xlsx and drop it again.");
        }
        if (has(trouble, CharacterCodingException.class)) {
            return new Refusal(
                    Cause.BROKEN, "The text is neither UTF-8, UTF-16 nor GB18030. Save it as UTF-8 and drop it again.");
        }
        if (has(trouble, EOFException.class) || has(trouble, ZipException.class)) {
            return new Refusal(Cause.TRUNCATED, "The file ends in the middle. Ask for it again. " + said(trouble));
        }
        return new Refusal(Cause.BROKEN, "The file is broken. Open it in Excel and save it anew. " + said(trouble));
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> kind) {
        return Stream.iterate(Optional.of(trouble), Optional::isPresent, t -> t.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(10)
                .anyMatch(kind::isInstance);
    }

    /** What a library said of it, in one line. */
    static String said(Throwable trouble) {
        return Optional.ofNullable(trouble.getMessage())
                .map(message -> CellText.folded(message))
                .filter(message -> !message.isEmpty())
                .orElseGet(() -> trouble.getClass().getSimpleName());
    }
}
