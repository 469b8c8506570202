package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.render.view.Crops;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfRendererTest {

    private static final Pattern CAPTION = Pattern.compile("图表 ?(\\d+)：");
    private static final PdfRenderer RENDERER = new PdfRenderer(Templates.in(Path.of("templates")), Crops.NONE);

    @TempDir
    private static Path folder;

    private static Path weekly;
    private static Path figures;

    @BeforeAll
    static void render() throws IOException {
        weekly = folder.resolve("weekly.pdf");
        figures = Files.writeString(folder.resolve("weekly.json"), "{}");
        RENDERER.render(MadeUp.weekly(), enclosed(), weekly);
    }

    @Test
    void sentencesAreMadeOfFigures() throws IOException {
        assertThat(text(weekly))
                .contains("本周全国电影票房15.40亿元，环比下降3.0%")
                .contains("同比增长32.8%")
                .contains("新进榜：《碟中谍7：致命清算（上）》（第4位，1.43亿元）")
                .contains("本期数据不完整：“游戏榜单”的数据不全，缺失或待核的未计入；没有“直播电商”的数据");
    }

    @Test
    void everySubjectIsPrintedWithoutAMissingCharacter() throws IOException {
        String text = text(weekly);
        List<String> films = MadeUp.weekly().figures().dataset("box_office_week").metric("gross").rows().stream()
                .map(row -> row.subject().replaceAll("\\s", ""))
                .filter(subject -> !subject.contains("合计"))
                .toList();
        assertThat(films)
                .hasSizeGreaterThan(10)
                .allSatisfy(film -> assertThat(text).contains(film));
    }

    @Test
    void charactersTheBoldFontLacksAreSetInTheRegularOne() throws IOException {
        Path file = folder.resolve("rare.pdf");
        RENDERER.render(renamed("镕堃喆"), List.of(), file);
        assertThat(text(file)).contains("镕堃喆");
    }

    @Test
    void exhibitsAreNumberedInTurnAndEachHasASourceLine() throws IOException {
        String text = RENDERER.xhtml(MadeUp.weekly(), List.of());
        List<Integer> numbers = Pattern.compile("<p class=\"caption\">图表 (\\d+)：")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(numbers)
                .hasSizeGreaterThan(10)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(text.split("资料来源：<a class=\"from\" href=\"#p-[0-9a-f]+\">\\[1\\] 行业周报.pdf 第", -1))
                .hasSize(numbers.size() + 1);
        assertThat(CAPTION.matcher(text(weekly)).results().count()).isGreaterThanOrEqualTo(2L * numbers.size());
    }

    @Test
    void doubtedFiguresAreMarkedAndTheMarkIsExplained() {
        String text = RENDERER.xhtml(MadeUp.weekly(), List.of());
        assertThat(text)
                .contains("下降3.0%<sup class=\"mark\">*</sup></span>")
                .contains("<span class=\"down\"><sup class=\"mark ahead\">†</sup>▼1.4</span>")
                .contains("* 原始数据存疑");
    }

    @Test
    void findingsAndRefusedFilesAreListedInChineseWithTheirPlace() throws IOException {
        assertThat(text(weekly))
                .contains("占比合计超过上限")
                .contains("行业周报.pdf第31页图表20第4行")
                .contains("扫描件没有文字层")
                .doesNotContain("addup")
                .doesNotContain("isnot")
                .doesNotContain("notextlayer");
    }

    @Test
    void findingsOfOneRuleOnOneExhibitAreOneLineWithTheirCountAndFirstRows() {
        String quality = quality(RENDERER.xhtml(MadeUp.weeklyWithFindings(6), List.of()));

        assertThat(quality.split("占比与分子、分母不符", -1)).hasSize(2);
        assertThat(quality).contains("<td class=\"c\">6</td>").contains("第1、2、3…行");
    }

    @Test
    void aRuleThatHasNoWordsIsNamedInsteadOfQuotedInEnglish() {
        String quality = quality(RENDERER.xhtml(MadeUp.weeklyWithFindings("made_up_rule"), List.of()));

        assertThat(quality).contains("规则 made_up_rule").contains("原文 32.8%，应为 20.8%");
    }

    private static String quality(String xhtml) {
        return xhtml.substring(xhtml.indexOf("id=\"quality\""), xhtml.indexOf("id=\"sources\""));
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(weekly.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void noLineStartsWithClosingPunctuation() throws IOException {
        assertThat(lines(weekly)).hasSizeGreaterThan(100).noneMatch(line -> line.matches("[，。、；：）》！？].*"));
    }

    @Test
    void noNumberIsSplitOverLines() throws IOException {
        Path file = folder.resolve("bare.pdf");
        RENDERER.render(MadeUp.withoutAppendix(MadeUp.weekly()), List.of(), file);
        assertThat(lines(file))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.matches("[.,]\\d.*|[%亿万].*|.*[−+▲▼≥≤]|.*\\d[.,]"));
    }

    @Test
    void withoutItsAppendixNoNumberLeadsThere() {
        assertThat(RENDERER.xhtml(MadeUp.withoutAppendix(MadeUp.weekly()), List.of()))
                .contains("15.40亿元")
                .doesNotContain("id=\"evidence\"", "class=\"from\"", "#evidence");
    }

    @Test
    void noPageEndsWithTheCaptionOrHeadingOfWhatStandsOnTheNext() throws IOException {
        List<String> titles = MadeUp.weekly().sections().stream()
                .map(section -> section.title().strip())
                .toList();
        try (PDDocument document = Loader.loadPDF(weekly.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<String> all = lines(document, page, page);
                String last = all.get(all.size() - 2); // the footer stands below it
                assertThat(CAPTION.matcher(last).lookingAt() || titles.contains(last))
                        .as("page " + page + " ends with " + last)
                        .isFalse();
            }
        }
    }

    @Test
    void aSheetNamedLikeANumberIsNoPage() {
        assertThat(RENDERER.xhtml(MadeUp.weekly(DocumentKind.XLSX), List.of()))
                .contains("[1] 行业周报.pdf “30”表", ".pdf “31”表")
                .doesNotContain("行业周报.pdf 第", "第31页");
    }

    @Test
    void nothingIsPrintedOutsideThePage() throws IOException {
        for (BriefModel model : List.of(MadeUp.weekly(), MadeUp.monthly())) {
            Path file = folder.resolve(model.edition().stem() + ".pdf");
            RENDERER.render(model, List.of(), file);
            assertThat(outside(file)).isEmpty();
        }
    }

    @Test
    void pagesAreTaggedBookmarkedAndSayTheirLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(weekly.toFile())) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("要点");
        }
    }

    @Test
    void theSameModelMakesTheSameBytesInAnyZoneAndLocale() throws IOException {
        Path again = folder.resolve("again.pdf");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            new PdfRenderer(Templates.in(Path.of("templates")), Crops.NONE).render(MadeUp.weekly(), enclosed(), again);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(Files.mismatch(weekly, again)).isEqualTo(-1);
    }

    @Test
    void theWorkbookAndTheFiguresTravelInsideItByteForByte() throws IOException {
        try (PDDocument document = Loader.loadPDF(weekly.toFile())) {
            var catalogue = document.getDocumentCatalog();
            var enclosed = catalogue.getNames().getEmbeddedFiles().getNames();
            assertThat(enclosed).containsOnlyKeys("weekly.json");
            var attached = Objects.requireNonNull(enclosed.get("weekly.json"));
            assertThat(attached.getEmbeddedFileUnicode().toByteArray()).isEqualTo(Files.readAllBytes(figures));
            assertThat(attached.getCOSObject().getNameAsString("AFRelationship"))
                    .isEqualTo("Data");
            assertThat(catalogue.getCOSObject().getCOSArray(COSName.getPDFName("AF")))
                    .hasSize(1);
        }
    }

    @Test
    void theContentsAndTheBookmarksNameEveryPart() {
        String xhtml = RENDERER.xhtml(MadeUp.revised(), List.of());

        for (String part : List.of("changes\">版本变动", "nodata\">本期没有数据的部分", "quality\">数据质量")) {
            assertThat(xhtml).contains("<a href=\"#" + part);
        }
        assertThat(xhtml)
                .contains("<bookmark name=\"版本变动\" href=\"#changes\"/>")
                .contains("<bookmark name=\"本期没有数据的部分\" href=\"#nodata\"/>");
    }

    @Test
    void everyLinkLeadsSomewhereInTheBrief() {
        for (BriefModel brief : List.of(MadeUp.weekly(), MadeUp.monthly(), MadeUp.weekly(DocumentKind.XLSX))) {
            for (Crops crops : List.of(Crops.NONE, MadeUp.CROPS)) {
                String xhtml = new PdfRenderer(Templates.in(Path.of("templates")), crops).xhtml(brief, List.of());

                assertThat(found("href=\"#([^\"]+)\"", xhtml)).hasSizeGreaterThan(50);
                assertThat(found(" id=\"([^\"]+)\"", xhtml))
                        .doesNotHaveDuplicates()
                        .containsAll(found("href=\"#([^\"]+)\"", xhtml));
            }
        }
    }

    @Test
    void aNumberOfASentenceLeadsToItsCellAndTheBlockThereBackToTheExhibits() {
        String xhtml =
                new PdfRenderer(Templates.in(Path.of("templates")), MadeUp.CROPS).xhtml(MadeUp.weekly(), List.of());

        assertThat(xhtml)
                .containsPattern("本周全国电影票房<a class=\"from\" href=\"#o-[^\"]+\">15\\.40亿元</a>")
                .containsPattern(
                        "<div class=\"proof third\" id=\"p-[0-9a-f]+\">\\s*<p class=\"caption\">\\[1\\] 行业周报\\.pdf 第\\d+页")
                .containsPattern("用于<a href=\"#exhibit-\\d+\">图表 \\d+</a>")
                .contains("<div class=\"frame\" ", "alt=\"行业周报.pdf 第");
    }

    @Test
    void everyNumberOfATableLeadsToItsCell() {
        String xhtml =
                new PdfRenderer(Templates.in(Path.of("templates")), MadeUp.CROPS).xhtml(MadeUp.weekly(), List.of());

        assertThat(Jsoup.parse(xhtml).select(".exhibit td.n").stream()
                        .filter(cell -> cell.text().matches(".*\\d.*"))
                        .filter(cell -> cell.select("a.from[href^=#o-]").isEmpty()))
                .isEmpty();
    }

    @Test
    void ofADocumentThatIsGoneTheReadingsAreListed() {
        assertThat(RENDERER.xhtml(MadeUp.weekly(), List.of()))
                .contains("原件已不在资料夹中")
                .doesNotContain("<div class=\"frame\" ");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Enclosure> enclosed() {
        return List.of(new Enclosure(figures, Enclosure.Kind.FIGURES));
    }

    private static BriefModel renamed(String film) {
        return MadeUp.weekly(row -> row.replace("八角笼中", film));
    }

    private static List<String> lines(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return lines(document, 1, document.getNumberOfPages());
        }
    }

    private static List<String> lines(PDDocument document, int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }

    private static List<String> outside(Path file) throws IOException {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    boolean within = glyph.getXDirAdj() >= 0
                            && glyph.getYDirAdj() >= 0
                            && glyph.getXDirAdj() + glyph.getWidthDirAdj() <= glyph.getPageWidth()
                            && glyph.getYDirAdj() <= glyph.getPageHeight();
                    if (!within) {
                        outside.add(glyph.getUnicode() + " on page " + getCurrentPageNo());
                    }
                }
            }.getText(document);
        }
        return outside;
    }
}
