package io.sectorbrief.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableEndsTest {

    @TempDir
    private Path folder;

    @Test
    void aTableOfTwoPagesHasSixRowsAndItsHeadOnTheLast() throws IOException {
        List<String> pages = pages(rows(41));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).lines()).startsWith("head").hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void aShortTableStaysAsItIs() {
        String table = "<tbody>" + rows(11) + "</tbody>";

        assertThat(TableEnds.keptTogether(table)).isEqualTo(table);
    }

    @Test
    void stripesGoOn() {
        String parted = TableEnds.keptTogether("<tbody>" + rows(15) + "</tbody>");

        assertThat(parted.substring(0, parted.indexOf("<tbody class=\"last\">")).split("<tr"))
                .hasSize(1 + 8);
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> "<tr><td>row " + row + "</td></tr>")
                .collect(Collectors.joining());
    }

    /** Of a page that holds forty rows. */
    private List<String> pages(String rows) throws IOException {
        Path file = folder.resolve("table.pdf");
        String xhtml = """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>table</title><style>
                @page { size: 100mm 205mm; margin: 0 }
                body { font-family: "Sector Brief Sans"; font-size: 8pt; line-height: 5mm }
                table { border-collapse: collapse; -fs-table-paginate: paginate }
                tr, tbody.last { page-break-inside: avoid } td { padding: 0 }
                </style></head><body><table><thead><tr><th>head</th></tr></thead><tbody>%s</tbody></table></body></html>
                """.formatted(rows);
        new Press()
                .print(
                        xhtml,
                        PagePlan.NONE,
                        new Identity("table", "us", "table", LocalDate.of(2024, 1, 1), "table"),
                        List.of(),
                        file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
