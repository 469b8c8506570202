package io.sectorbrief.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFolderTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void documentsAnywhereBelowAreListedByNameAndTheRestIsLeftOut() throws IOException {
        List<String> documents = List.of("b.pdf", "a/乙.xlsx", "a/甲.csv", "a/b/c.xls", "odd.docx", "no-ending");
        List<String> others = List.of(
                ".hidden.pdf",
                ".git/x.pdf",
                "~$b.xlsx",
                "README.md",
                "notes.txt",
                "corrections.csv",
                "Thumbs.db",
                "half.pdf.part");
        for (String name : documents) {
            write(name);
        }
        for (String name : others) {
            write(name);
        }

        assertThat(new InputFolder(root).files())
                .extracting(file -> root.relativize(file).toString())
                .containsExactly("a/b/c.xls", "a/乙.xlsx", "a/甲.csv", "b.pdf", "no-ending", "odd.docx");
    }

    @Test
    void theSameBytesAreTheSameDocumentUnderAnyName() throws IOException {
        InputFolder folder = new InputFolder(root);
        Document first = folder.document(write("甲.csv"));
        Document second = folder.document(write("a/乙.csv"));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(first.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(second).isEqualTo(new Document(first.sha256(), "a/乙.csv", DocumentKind.CSV, 3));
        assertThat(folder.locate(second)).hasContent("abc");
    }

    @Test
    void aLinkInACircleCostsItself() throws IOException {
        write("a/x.pdf");
        Files.createSymbolicLink(root.resolve("a/loop"), root);

        assertThat(new InputFolder(root).files()).hasSize(1);
    }

    @Test
    void correctionsAreNoDocumentsAndNotLost() throws IOException {
        write("a/corrections.csv");
        write("b.csv");

        assertThat(new InputFolder(root).corrections())
                .extracting(file -> root.relativize(file).toString())
                .containsExactly("a/corrections.csv");
    }

    @Test
    void aFolderThatIsClosedIsListedItself() throws IOException {
        Path closed = write("closed/x.pdf").getParent();
        Files.setPosixFilePermissions(closed, Set.of());
        assumeFalse(Files.isReadable(closed), "root reads everything");

        assertThat(new InputFolder(root).files()).containsExactly(root.resolve("closed"));
        Files.setPosixFilePermissions(
                closed,
                Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE));
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> new InputFolder(root.resolve("nowhere")).files())
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "abc");
    }
}
