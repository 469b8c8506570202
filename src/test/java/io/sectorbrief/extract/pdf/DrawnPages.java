package io.sectorbrief.extract.pdf;

import io.sectorbrief.model.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.yaml.snakeyaml.Yaml;

/**
 * Draws the pages that a case describes: {@code texts} as [x, y, text], {@code turned} likewise, {@code rules} as [x, y, x,
 * y], and {@code tables} as rows at the x of their columns, flush left; all in points from the page's top left.
 */
final class DrawnPages {

    private static final float SIZE = 9;
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    /** The names of the cases in a folder, in order. */
    static List<String> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What the reader makes of a case's pages, drawn into a folder. */
    static Extraction read(Map<String, Object> described, Path folder) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        new DrawnPages().write(list(described, "pages"), file);
        return (Extraction) new PdfReader().read(file);
    }

    static Map<String, Object> described(Path yaml) throws IOException {
        return new Yaml().load(Files.readString(yaml));
    }

    void write(List<Map<String, Object>> pages, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Map<String, Object> described : pages) {
                int copies = (int) described.getOrDefault("copies", 1);
                for (int copy = 0; copy < copies; copy++) {
                    add(document, described);
                }
            }
            document.save(file.toFile());
        }
    }

    private void add(PDDocument document, Map<String, Object> described) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (List<Object> text : DrawnPages.<List<Object>>list(described, "texts")) {
                String words = String.valueOf(text.get(2)).replace("{page}", "" + document.getNumberOfPages());
                show(content, Matrix.getTranslateInstance(number(text, 0), HEIGHT - number(text, 1)), words);
            }
            for (List<Object> text : DrawnPages.<List<Object>>list(described, "turned")) {
                Matrix turn = Matrix.getRotateInstance(Math.PI / 2, number(text, 0), HEIGHT - number(text, 1));
                show(content, turn, String.valueOf(text.get(2)));
            }
            for (List<Object> rule : DrawnPages.<List<Object>>list(described, "rules")) {
                content.moveTo(number(rule, 0), HEIGHT - number(rule, 1));
                content.lineTo(number(rule, 2), HEIGHT - number(rule, 3));
                content.stroke();
            }
            for (Map<String, Object> table : DrawnPages.<Map<String, Object>>list(described, "tables")) {
                table(content, table, document.getNumberOfPages());
            }
        }
    }

    private void table(PDPageContentStream content, Map<String, Object> table, int page) throws IOException {
        List<Object> x = list(table, "x");
        float y = ((Number) table.getOrDefault("y", 0)).floatValue();
        float step = ((Number) table.getOrDefault("step", 16)).floatValue();
        for (List<Object> row : DrawnPages.<List<Object>>list(table, "rows")) {
            for (int column = 0; column < row.size(); column++) {
                String words = String.valueOf(row.get(column)).replace("{page}", "" + page);
                show(content, Matrix.getTranslateInstance(number(x, column), HEIGHT - y), words);
            }
            y += step;
        }
    }

    private void show(PDPageContentStream content, Matrix place, String text) throws IOException {
        if (!text.isEmpty()) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        }
    }

    private static float number(List<Object> list, int index) {
        return ((Number) list.get(index)).floatValue();
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> list(Map<String, Object> described, String key) {
        return (List<T>) Optional.ofNullable(described.get(key)).orElse(new ArrayList<T>());
    }
}
