package io.sectorbrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Refusal.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoorTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> admitted() throws IOException {
        return Stream.of(
                arguments("a.pdf", text("%PDF-1.7\n"), DocumentKind.PDF),
                arguments("junk-before.PDF", text("\n\n junk %PDF-1.4\n"), DocumentKind.PDF),
                arguments("a.xlsx", xlsx(), DocumentKind.XLSX),
                arguments("mixed-up.xls", xlsx(), DocumentKind.XLSX),
                arguments("a.xls", xls(), DocumentKind.XLS),
                arguments("mixed-up.xlsx", xls(), DocumentKind.XLS),
                arguments("a.csv", "名称,值\n".getBytes(Charset.forName("GB18030")), DocumentKind.CSV),
                arguments("wide.csv", "名称,值\n甲,1\n".getBytes(StandardCharsets.UTF_16LE), DocumentKind.CSV),
                arguments("low.csv", "下载,一月\n甲,10\n".getBytes(StandardCharsets.UTF_16BE), DocumentKind.CSV),
                arguments("brackets.csv", text("[code],[name]\n{1},\"a\"\n"), DocumentKind.CSV),
                arguments("no-ending", text("%PDF-1.7\n"), DocumentKind.PDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("admitted")
    void whatCanBeReadComesInAsWhatItsBytesAre(String name, byte[] bytes, DocumentKind kind) throws IOException {
        assertThat(admit(name, bytes)).isEqualTo(new Admission.Admitted(kind));
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                arguments("empty.pdf", new byte[0], DocumentKind.PDF, Cause.EMPTY, "empty"),
                arguments("renamed.pdf", xlsx(), DocumentKind.PDF, Cause.NOT_WHAT_ITS_NAME_SAYS, "xlsx"),
                arguments("renamed.xlsx", text("a,b\n"), DocumentKind.XLSX, Cause.NOT_WHAT_ITS_NAME_SAYS, "text"),
                arguments("renamed.csv", text("%PDF-1.7"), DocumentKind.CSV, Cause.NOT_WHAT_ITS_NAME_SAYS, "PDF"),
                arguments(
                        "page.pdf",
                        text("<!DOCTYPE html><html>"),
                        DocumentKind.PDF,
                        Cause.NOT_WHAT_ITS_NAME_SAYS,
                        "web page"),
                arguments(
                        "page.xls",
                        text("\uFEFF <meta><table><tr>"),
                        DocumentKind.XLS,
                        Cause.NOT_WHAT_ITS_NAME_SAYS,
                        "web page"),
                arguments("locked.xlsx", lockedXlsx(), DocumentKind.XLSX, Cause.PASSWORD, "password"),
                arguments("a.json", text("{\n  \"toys\": []}"), DocumentKind.OTHER, Cause.UNKNOWN_FORMAT, "JSON"),
                arguments("b.txt", text("[{\"a\": 1}]"), DocumentKind.CSV, Cause.NOT_WHAT_ITS_NAME_SAYS, "JSON"),
                arguments("a.zip", zip("a.txt"), DocumentKind.OTHER, Cause.UNKNOWN_FORMAT, "zip"),
                arguments("a.docx", zip("word/document.xml"), DocumentKind.OTHER, Cause.UNKNOWN_FORMAT, "Word"),
                arguments("a.xlsb", zip("xl/workbook.bin"), DocumentKind.OTHER, Cause.UNKNOWN_FORMAT, "binary Excel"),
                arguments(
                        "noise.csv",
                        new byte[] {1, 2, 3, 4, 5, 6, 7, 8},
                        DocumentKind.CSV,
                        Cause.NOT_WHAT_ITS_NAME_SAYS,
                        "no format"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeReadStaysOutWithAReason(String name, byte[] bytes, DocumentKind kind, Cause cause, String word)
            throws IOException {
        Admission admission = admit(name, bytes);

        assertThat(admission.kind()).isEqualTo(kind);
        assertThat(admission).isInstanceOfSatisfying(Admission.Refused.class, refused -> {
            assertThat(refused.refusal().cause()).isEqualTo(cause);
            assertThat(refused.refusal().reason()).contains(word);
        });
    }

    @Test
    void aWorkbookIsKnownFromItsStartWhenItsEndIsCut() throws IOException {
        byte[] whole = xlsx();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThat(admit("cut.xlsx", cut)).isEqualTo(new Admission.Admitted(DocumentKind.XLSX));
    }

    private Admission admit(String name, byte[] bytes) throws IOException {
        return Door.admit(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("a");
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] lockedXlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem box = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(box)) {
                inside.write(xlsx());
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            box.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }
}
