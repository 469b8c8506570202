package io.sectorbrief.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The same PDF with every object and stream in plain text, so that spoiling it reaches what it says. */
final class UnpackedPdf {

    private UnpackedPdf() {}

    static byte[] of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            document.setDocumentId(1L);
            for (COSObjectKey key :
                    List.copyOf(document.getDocument().getXrefTable().keySet())) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && COSName.FLATE_DECODE.equals(stream.getDictionaryObject(COSName.FILTER))) {
                    unpack(stream);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream content = stream.createInputStream()) {
            plain = content.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(plain);
        }
    }
}
