package io.sectorbrief.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.sectorbrief.extract.sheet.SheetReader;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    @Test
    void spreadsheetIsTitledByTheNamesOfItsSheets() throws IOException {
        assertEquals(Optional.of("快手 / 抖音"), title("livestream-2023-W27.xlsx", DocumentKind.XLSX));
    }

    @Test
    void fileWithoutNamedSheetsHasNoTitle() throws IOException {
        assertEquals(Optional.empty(), title("ios-games-2023-W28.csv", DocumentKind.CSV));
    }

    private static Optional<String> title(String name, DocumentKind kind) throws IOException {
        Path file = Path.of("input", "vendor", name);
        var read = (Extraction) new SheetReader(kind).read(file);
        return SourceDocument.of(new Document("0".repeat(64), "vendor/" + name, kind, Files.size(file)), read)
                .title();
    }
}
