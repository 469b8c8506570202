package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.model.Period;
import io.sectorbrief.render.view.Crops;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables of a section stand on paper. */
class PrintedTablesTest {

    /** Where a page's text ends and how high a row of quotes is, in points. */
    private static final double PAGE_END = 842 - 54;

    private static final double QUOTE = 13.5;

    /** Size of the letters of a grid of days. */
    private static final double GRID_TYPE = 6.8;

    /** Where lines end on a page, in points; a closing mark may hang a little behind. */
    private static final double RIGHT_MARGIN = 595 - 51 + 2;

    @TempDir
    private Path folder;

    @Test
    void aHeadAndAMarkedNumberStayOnOneLineBesideALongName() throws IOException {
        List<String> lines = lines(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers"));

        assertThat(lines)
                .anyMatch(line -> line.matches("排名变动主播销售额（万元）环比占榜单销量（万件）场次"))
                .anyMatch(line -> line.matches("1.*南山玉器老周.*‡▲66.7%‡15.6%.*"))
                .anyMatch(line -> line.matches("4.*云上优选.*‡▲133.3%‡10.9%.*"))
                .noneMatch(line -> line.matches("‡+"));
    }

    @Test
    void aBoardHasNoColumnOfWhatNoneOfItsRowsSay() throws IOException {
        assertThat(lines(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers")))
                .noneMatch(line -> line.contains("粉丝"));
    }

    @Test
    void aTextOfAnyLengthEndsAtTheMargin() throws IOException {
        BriefModel model = MadeUp.model(
                "logs",
                "一周",
                Period.parse("2023-W28"),
                Map.of(),
                List.of("ai-progress", "announcements"),
                MadeUpFigures.of("long-texts", name -> name));

        for (List<TextPosition> page : glyphs(printed(model))) {
            assertThat(text(page.stream()
                            .filter(glyph -> glyph.getXDirAdj() + glyph.getWidthDirAdj() > RIGHT_MARGIN)
                            .toList()))
                    .isEmpty();
        }
    }

    @Test
    void aMarkBehindANumberHangsIntoThePaddingOfItsCell() throws IOException {
        List<TextPosition> all =
                glyphs(printed(MadeUp.revised())).stream().flatMap(List::stream).toList();
        int now = text(all).indexOf("现为");
        List<TextPosition> table = all.subList(now, now + 200);
        List<Integer> ends = Pattern.compile("1\\.23亿元")
                .matcher(text(table))
                .results()
                .map(MatchResult::end)
                .toList();

        assertThat(ends).hasSize(2);
        TextPosition bare = table.get(ends.get(0) - 1);
        TextPosition marked = table.get(ends.get(1) - 1);
        TextPosition star = table.get(ends.get(1));
        assertThat(star.getUnicode()).isEqualTo("*");
        assertThat(end(marked)).isCloseTo(end(bare), within(0.5));
        assertThat((double) star.getXDirAdj()).isGreaterThan(end(marked) - 0.5);
    }

    @Test
    void longNamesOfAGridStayInTheirCells() throws IOException {
        Path file = folder.resolve("english.pdf");
        new PdfRenderer(Templates.in(Path.of("templates"), Language.EN), Crops.NONE)
                .render(MadeUp.in(Language.EN, MadeUp.weekly()), List.of(), file);
        Map<Float, List<TextPosition>> lines = glyphs(file).stream()
                .filter(page -> text(page).contains("day by day") && text(page).contains("Three"))
                .flatMap(List::stream)
                .filter(glyph -> Math.abs(glyph.getFontSize() - GRID_TYPE) < 0.1)
                .collect(Collectors.groupingBy(TextPosition::getYDirAdj));

        assertThat(lines).hasSizeGreaterThan(10);
        lines.values().forEach(line -> {
            line.sort(Comparator.comparing(TextPosition::getXDirAdj));
            for (int i = 1; i < line.size(); i++) {
                assertThat((double) line.get(i).getXDirAdj()).as(text(line)).isGreaterThan(end(line.get(i - 1)) - 0.5);
            }
        });
    }

    private static double end(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    @Test
    void aLongTableFillsItsPage() throws IOException {
        Path file = printed(MadeUp.ofOne("market", "2023-W28", "many-quotes"));

        List<List<TextPosition>> pages = glyphs(file);
        int last = IntStream.range(0, pages.size())
                .filter(page -> text(pages.get(page)).contains("第90家"))
                .findFirst()
                .orElseThrow();
        assertThat(text(pages.get(last - 1))).contains("第1家");
        assertThat(pages.get(last - 1).stream()
                        .mapToDouble(TextPosition::getYDirAdj)
                        .filter(y -> y < PAGE_END)
                        .max()
                        .orElse(0))
                .isGreaterThan(PAGE_END - 2 * QUOTE);
    }

    private static String text(List<TextPosition> glyphs) {
        return glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static List<List<TextPosition>> glyphs(Path file) throws IOException {
        List<List<TextPosition>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void processTextPosition(TextPosition glyph) {
                    pages.get(pages.size() - 1).add(glyph);
                }
            }.getText(document);
        }
        return pages;
    }

    private Path printed(BriefModel model) throws IOException {
        Path file = folder.resolve("brief.pdf");
        new PdfRenderer(Templates.in(Path.of("templates")), Crops.NONE).render(model, List.of(), file);
        return file;
    }

    private List<String> lines(BriefModel model) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(model).toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document)
                    .lines()
                    .map(line -> line.replaceAll("\\s", ""))
                    .toList();
        }
    }
}
