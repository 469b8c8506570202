package io.sectorbrief.extract.pdf.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.threshold.Thresholds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of a hundred lines, its content packed in the ways that PDF knows. */
class PackedContentTest {

    private static final int LINES = 100;

    /** The predictor of PNG that adds the row above. */
    private static final int UP = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FlateDecode",
                "LZWDecode",
                "ASCII85Decode",
                "ASCII85Decode FlateDecode",
                "ASCIIHexDecode LZWDecode",
                "ASCIIHexDecode FlateDecode"
            })
    void contentIsReadHoweverItIsPackedAndToldIfItIsCutOff(String filters) throws IOException {
        Drawing whole = scanned(packed(filters), Share.ALL);
        Drawing cut = scanned(packed(filters), Share.HALF);

        assertThat(whole.glyphs()).hasSize(LINES * "line 100".length());
        assertThat(whole.troubles()).isEmpty();
        assertThat(cut.glyphs()).hasSizeLessThan(LINES * "line 100".length());
        assertThat(cut.troubles()).extracting(Trouble::what).anyMatch(what -> what.contains("its content is damaged"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void contentBehindAPredictorIsPutRight(boolean inArray) throws IOException {
        byte[] plain = content();
        int columns = 16;
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int from = 0; from < plain.length; from += columns) {
            rows.write(UP);
            for (int at = from; at < from + columns; at++) {
                int above = at < columns ? 0 : plain[at - columns];
                rows.write((at < plain.length ? plain[at] : ' ') - above);
            }
        }
        COSStream stream = new COSStream();
        COSDictionary params = new COSDictionary();
        params.setInt(COSName.PREDICTOR, 12);
        params.setInt(COSName.COLUMNS, columns);
        stream.setItem(COSName.FILTER, inArray ? new COSArray(List.of(COSName.FLATE_DECODE)) : COSName.FLATE_DECODE);
        stream.setItem(COSName.DECODE_PARMS, inArray ? new COSArray(List.of(params)) : params);
        try (OutputStream raw = stream.createRawOutputStream();
                OutputStream deflated = new DeflaterOutputStream(raw)) {
            deflated.write(rows.toByteArray());
        }

        assertThat(scanned(stream, Share.ALL).glyphs()).hasSize(LINES * "line 100".length());
    }

    private enum Share {
        ALL,
        HALF
    }

    private static Drawing scanned(COSStream content, Share share) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            page.setResources(resources);
            document.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, share == Share.ALL ? content : half(content));
            return PageScanner.scan(page, 1, Thresholds.USUAL);
        }
    }

    private static COSStream half(COSStream whole) throws IOException {
        byte[] bytes;
        try (var raw = whole.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        COSStream cut = new COSStream();
        cut.setItem(COSName.FILTER, whole.getDictionaryObject(COSName.FILTER));
        try (OutputStream raw = cut.createRawOutputStream()) {
            raw.write(bytes, 0, bytes.length / 2);
        }
        return cut;
    }

    private static COSStream packed(String filters) throws IOException {
        List<COSName> names = new ArrayList<>();
        for (String filter : filters.split(" ", -1)) {
            names.add(COSName.getPDFName(filter));
        }
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(new COSArray(names))) {
            out.write(content());
        }
        return stream;
    }

    private static byte[] content() {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            lines.add("1 0 0 1 40 " + (20 + 8 * line) + " Tm (line " + (100 + line) + ") Tj");
        }
        return lines.stream()
                .collect(Collectors.joining("\n", "BT /F 6 Tf\n", "\nET\n"))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
