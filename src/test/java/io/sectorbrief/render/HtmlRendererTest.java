package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.extract.pdf.Crop;
import io.sectorbrief.model.Box;
import io.sectorbrief.render.view.Crops;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brief as one page for a browser. */
class HtmlRendererTest {

    static final Crops CROPS = (document, part) ->
            Optional.of(new Crop(MadeUp.WHITE, new Box(part.page(), 40, part.top() - 56, 540, part.bottom() + 56)));

    private static final HtmlRenderer RENDERER = new HtmlRenderer(Templates.in(Path.of("templates")), CROPS);

    private static final Document WEEKLY = Jsoup.parse(RENDERER.html(MadeUp.weekly()));

    @Test
    void nothingIsFetched() {
        assertThat(WEEKLY.select("[src], [srcset], [action], [data], [poster], base, iframe, object, embed"))
                .isEmpty();
        assertThat(WEEKLY.select("[href], [xlink:href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("#") || target.startsWith("data:"));
        assertThat(WEEKLY.select("style").html() + WEEKLY.select("[style]").eachAttr("style"))
                .doesNotContain("url(", "@import", "@font-face");
        assertThat(RENDERER.html(MadeUp.weekly()).replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:");
    }

    @Test
    void thePolicyAllowsNothingButItsOwnScript() throws NoSuchAlgorithmException {
        String policy =
                WEEKLY.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] script = WEEKLY.expectFirst("script").data().getBytes(StandardCharsets.UTF_8);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(policy).startsWith("default-src 'none'; ").contains("script-src 'sha256-" + digest + "';");
        assertThat(WEEKLY.select("script")).hasSize(1);
        assertThat(WEEKLY.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkHasItsTarget() {
        for (Document page : List.of(WEEKLY, Jsoup.parse(RENDERER.html(MadeUp.monthly())))) {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
        }
    }

    @Test
    void everyNumberOfATableLeadsToItsOrigin() {
        List<Element> numbers = WEEKLY.select(".exhibit td.n").stream()
                .filter(cell -> cell.text().matches(".*\\d.*"))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(100).allSatisfy(cell -> {
            String origin = cell.select("a.from").attr("href").substring(1);
            assertThat(WEEKLY.select(".origins [id=" + origin + "]")).hasSize(1);
        });
    }

    @Test
    void aReadingIsMarkedOnTheCropOfItsTableAndToldBesideIt() {
        Element mark = WEEKLY.expectFirst(".origins svg.crop rect");

        assertThat(mark.attr("x")).isEqualTo("60");
        assertThat(mark.attr("y")).isEqualTo("56");
        assertThat(mark.attr("width")).isEqualTo("40");
        assertThat(WEEKLY.expectFirst(".origins svg.crop:has(rect)")
                        .select("image")
                        .attr("href"))
                .isEqualTo("data:image/png;base64,"
                        + new Crop(MadeUp.WHITE, new Box(1, 0, 0, 1, 1)).png().orElseThrow());
        assertThat(WEEKLY.select("tr[data-of=" + mark.id() + "]").text())
                .contains(mark.select("title").text());
    }

    @Test
    void whatCannotBeShownIsToldInWordsAlone() {
        Document page =
                Jsoup.parse(new HtmlRenderer(Templates.in(Path.of("templates")), Crops.NONE).html(MadeUp.weekly()));

        assertThat(page.select(".origins image, .origins rect")).isEmpty();
        assertThat(page.select(".origins tr[id^=o-]"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.text()).contains("第1行 第2列"));
    }

    @Test
    void gamesThatASentenceNamesLeadToWhatSaysSo() {
        Element sentence = WEEKLY.select("p.text").stream()
                .filter(text -> text.text().contains("新进前五名"))
                .findFirst()
                .orElseThrow();

        assertThat(sentence.select("a.from").eachText()).contains("蛋仔派对", "金铲铲之战");
    }

    @Test
    void aFigureThatWasWorkedOutNamesWhatItIsMadeOf() {
        Element row = WEEKLY.expectFirst(".origins tr[id^=f-]");

        assertThat(row.select("td.parts a").attr("href")).startsWith("#o-");
    }

    @Test
    void withoutItsScriptTablesAreAsPrinted() {
        assertThat(WEEKLY.select("button, [aria-sort], [hidden]")).isEmpty();
        assertThat(WEEKLY.select(".exhibit thead th")).hasSizeGreaterThan(20);
    }

    @Test
    void hostileNamesStayNames() {
        String hostile = "<img src=x onerror=alert(1)>\"'&amp;</script><script>";
        Document page = Jsoup.parse(RENDERER.html(MadeUp.weekly(name -> name.equals("八角笼中") ? hostile : name)));

        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("tbody th.name").eachText()).contains(hostile);
        assertThat(page.select("svg text").eachText()).anyMatch(text -> text.startsWith("<img src"));
    }

    @Test
    void theSameModelMakesTheSameBytes(@TempDir Path folder) throws IOException {
        RENDERER.render(MadeUp.weekly(), folder.resolve("first.html"));
        new HtmlRenderer(Templates.in(Path.of("templates")), CROPS)
                .render(MadeUp.weekly(), folder.resolve("second.html"));

        assertThat(Files.mismatch(folder.resolve("first.html"), folder.resolve("second.html")))
                .isEqualTo(-1);
    }
}
