package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateModelException;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.render.pdf.Identity;
import io.sectorbrief.render.pdf.PagePlan;
import io.sectorbrief.render.pdf.Press;
import io.sectorbrief.render.phrase.Idiom;
import io.sectorbrief.render.view.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every brief is PDF/A-3a and PDF/UA-1; what would take that away is found. */
class ArchivedPdfTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Templates.in(Path.of("templates")), MadeUp.CROPS);

    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN"><head><title>月报</title>
            <meta name="subject" content="月报"/><meta name="description" content="月报"/>
            <style>body { font-family: "Sector Brief Sans" }</style>
            <bookmarks><bookmark name="月报" href="#top"/></bookmarks></head>
            <body><h1 id="top">月报</h1>
            <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" alt="图"><rect width="9" height="9"/></svg></body></html>
            """;

    @TempDir
    private Path folder;

    static Stream<BriefModel> briefs() {
        return Stream.of(MadeUp.weekly(), MadeUp.monthly());
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void aBriefPassesEveryCheck(BriefModel brief) throws IOException {
        Path file = folder.resolve("brief.pdf");
        Path figures = Files.writeString(folder.resolve("brief.json"), "{}");
        RENDERER.render(brief, List.of(new Enclosure(figures, Enclosure.Kind.FIGURES)), file);

        assertThat(Archive.complaints(file)).isEmpty();
    }

    @Test
    void aSoundPageIsAccepted() throws IOException {
        assertThat(Archive.complaints(printed(PAGE))).isEmpty();
    }

    @Test
    void aPageThatDoesNotSayItsLanguageIsNotPrinted() {
        assertThatThrownBy(() -> printed(PAGE.replace(" lang=\"zh-CN\"", "")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lang=\"zh-CN\"");
    }

    @Test
    void aChartWithoutWordsIsRefused() throws IOException {
        assertThat(Archive.complaints(printed(PAGE.replace("alt=\"图\"", "")))).containsExactly("ua1 7.3 × 1");
    }

    @Test
    void aHeadingThatSkipsALevelIsRefused() throws IOException {
        assertThat(Archive.complaints(printed(PAGE.replace("h1", "h3")))).containsExactly("ua1 7.4.2 × 1");
    }

    @Test
    void aChartNeedsWords() {
        assertThatThrownBy(() -> new ChartArguments(Map.of(), new Ledger(), Idiom.of(Language.ZH), 1).frame(1))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("alt");
    }

    @Test
    void whoCannotSeeAChartIsToldItsFigures() {
        assertThat(RENDERER.xhtml(MadeUp.weekly(), List.of()))
                .containsPattern("<svg [^>]*alt=\"票房居前影片的条形图：八角笼中 5\\.29、");
    }

    private Path printed(String xhtml) throws IOException {
        Path file = folder.resolve("printed.pdf");
        new Press()
                .print(
                        xhtml,
                        PagePlan.NONE,
                        new Identity("月报", "某组", "月报", LocalDate.of(2024, 10, 1), "seed"),
                        List.of(),
                        file);
        return file;
    }
}
