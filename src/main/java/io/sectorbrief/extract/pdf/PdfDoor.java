package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.drawn.BytesInMemory;
import io.sectorbrief.extract.pdf.threshold.Limits;
import io.sectorbrief.model.Reading;
import io.sectorbrief.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF, or says why it stays shut. */
final class PdfDoor {

    /** What reads the document while it is open. */
    @FunctionalInterface
    interface OpenedReader {

        Reading read(PDDocument document) throws IOException;
    }

    private static final int EDGE = 2048;

    private final Path file;
    private final ExtractionPermission permission;

    PdfDoor(Path file, ExtractionPermission permission) {
        this.file = file;
        this.permission = permission;
    }

    /** What the bytes alone forbid: no content, no PDF header, no end. */
    Optional<Refusal> refusalBeforeOpening() throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return refuse(Refusal.Cause.EMPTY, "the file has no content (0 bytes): ask the sender for a new copy");
        }
        if (!edge(0, EDGE).contains("%PDF-")) {
            return refuse(
                    Refusal.Cause.NOT_WHAT_ITS_NAME_SAYS,
                    "the file is named as a PDF but does not begin like one: open it to see what was really sent");
        }
        String tail = edge(Math.max(0, size - EDGE), EDGE);
        if (!tail.contains("startxref") && !tail.contains("%%EOF")) {
            return refuse(
                    Refusal.Cause.TRUNCATED,
                    "the PDF ends before its cross-reference table: the transfer was cut, fetch it again");
        }
        return Optional.empty();
    }

    /** Opens the document for a reader and closes it after. */
    Reading refusedOr(OpenedReader reader) throws IOException {
        try (RandomAccessRead bytes = bytes();
                PDDocument document = open(bytes)) {
            if (document.isEncrypted()
                    && permission == ExtractionPermission.RESPECT
                    && !document.getCurrentAccessPermission().canExtractContent()) {
                return new Refusal(
                        Refusal.Cause.EXTRACTION_FORBIDDEN,
                        "its owner forbids extracting content; a desk that has the right to reads it with the setting"
                                + " reading.extraction-permission: ignore (now: respect)");
            }
            return reader.read(document);
        } catch (InvalidPasswordException e) {
            return new Refusal(
                    Refusal.Cause.PASSWORD,
                    "it needs a password to open: save a copy without password and drop it again");
        }
    }

    /** By its path, for a File cannot have a Chinese name under the C locale. */
    private RandomAccessRead bytes() throws IOException {
        return Files.size(file) <= Limits.MOST_IN_MEMORY
                ? new BytesInMemory(Files.readAllBytes(file))
                : new RandomAccessReadBufferedFile(file);
    }

    /** @throws IOException if it is damaged beyond repair or needs a password */
    static PDDocument open(RandomAccessRead bytes) throws IOException {
        return new PDFParser(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache()) {
            @Override
            protected void checkPages(COSDictionary root) {
                // pages that are missing in a damaged file would be dropped here without a word
            }
        }.parse();
    }

    private static Optional<Refusal> refuse(Refusal.Cause cause, String reason) {
        return Optional.of(new Refusal(cause, reason));
    }

    private String edge(long from, int length) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            return new String(bytes.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }
}
