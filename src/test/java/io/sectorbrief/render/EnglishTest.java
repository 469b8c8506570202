package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.definition.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same brief in English. */
class EnglishTest {

    private static final Path FOLDER = Path.of("templates");
    private static final Pattern CHINESE = Pattern.compile(".{0,20}[\\u2E80-\\u9FFF\\uFF00-\\uFFEF].{0,20}");

    /** A small letter before a capital one, a word at a number or a bracket, punctuation after a blank or before a word. */
    private static final Pattern GLUED = Pattern.compile(
            ".{0,20}(?:[a-z](?<!\\bi)[A-Z]|[a-z]{2}\\d|\\d[A-Za-z]{3}|[a-z]\\(|[^\\s.] [,.;:)]|[a-z][,;:!?][A-Za-z]).{0,20}");

    /** Titles of the made-up briefs; those of the shipped definitions have English. */
    private static final List<String> MADE_UP = List.of("市场回顾", "游戏榜单", "直播带货周榜", "全球 AI 产品", "国内 AI 产品", "出海 AI 产品");

    @Test
    void onlyNamesAndPrintedTextsStayChinese() {
        for (BriefModel model : List.of(MadeUp.weekly(), MadeUp.monthly())) {
            Document page = page(MadeUp.in(Language.EN, model));
            page.select("svg text").remove();
            String text = names(model).reduce(page.text() + attributes(page), (left, name) -> left.replace(name, ""));

            assertThat(CHINESE.matcher(text).results().map(found -> found.group()))
                    .isEmpty();
        }
    }

    @Test
    void numbersAreSaidInMillionsAndBillionsAndChangesWithEnglishVerbs() {
        String text = page(MadeUp.in(Language.EN, MadeUp.weekly())).text();

        assertThat(text)
                .contains("Media and Internet Weekly")
                .contains("10–16 July 2023 (week 28)")
                .contains(
                        "The nationwide box office came to CNY 1.54 billion in the week, down 3.0%* week over week but up"
                                + " 32.8% year over year.")
                .contains("'Never Say Never' moved up one place to No. 1 with CNY 528.90 million")
                .contains("Source: [1] 行业周报.pdf page ");
    }

    @Test
    void noTwoWordsAreGluedAndPunctuationStandsWhereItBelongs() {
        for (BriefModel model : List.of(
                MadeUp.weekly(), MadeUp.monthly(), MadeUp.ofOne("box-office-month", "2023-07", "month-lacking"))) {
            BriefModel english = Templates.in(FOLDER, Language.EN).worded(MadeUp.in(Language.EN, model));
            Document page = page(MadeUp.in(Language.EN, model));
            page.select("svg, .origins, script, style, sup").remove();
            String text = names(english)
                    .filter(name -> name.matches(".{3,}") && !name.matches("[\\d.]+"))
                    .reduce(
                            page.text().replaceAll("[WMY]o[WMY]", "Change"),
                            (left, name) -> left.replace(name, "Name"));

            assertThat(GLUED.matcher(text).results().map(found -> found.group()))
                    .isEmpty();
        }
    }

    @Test
    void headsTitlesAndNotesOfTheWorkbookAreEnglishToo() {
        for (BriefModel model : List.of(MadeUp.weekly(), MadeUp.monthly())) {
            String xml = new WorkbookRenderer(Templates.in(FOLDER, Language.EN)).xml(MadeUp.in(Language.EN, model));
            Document book = Jsoup.parse(xml, Parser.xmlParser());
            String heads = Stream.of("head", "title", "note")
                    .flatMap(name -> book.select("[" + name + "]").eachAttr(name).stream())
                    .collect(Collectors.joining("\n"));
            String text = MADE_UP.stream().reduce(heads, (left, name) -> left.replace(name, ""));

            assertThat(CHINESE.matcher(text).results().map(found -> found.group()))
                    .isEmpty();
            assertThat(book.select("theme").attr("reckoning")).isEqualTo("english");
        }
    }

    @Test
    void aMacroThatEnglishHasAnewTakesThePlaceOfTheOtherAndIsAskedForNoPhrases(@TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("sections"));
        Files.createDirectories(folder.resolve("words/en/sections"));
        Files.writeString(folder.resolve("words/en.yaml"), "phrases: {票房: Box office}\n");
        Files.writeString(
                folder.resolve("sections/own.ftlh"),
                "<#macro told><p>其次是</p></#macro>\n<p>票房</p>\n<#macro kept>上座率</#macro>\n");
        Files.writeString(folder.resolve("words/en/sections/own.ftlh"), "<#macro told><p>Second came</p></#macro>");
        Files.writeString(folder.resolve("page.ftlh"), "<#import \"/sections/own.ftlh\" as own><@own.told/>");

        assertThat(new Untranslated(folder, template -> true).problems(List.of()))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("own.ftlh:3: no English for '上座率'");
        assertThat(Templates.in(folder, Language.EN).write("page.ftlh", Map.of()))
                .contains("<p>Second came</p>");
    }

    @Test
    void aTotalOnACardHasTheStepThatFitsIt() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.monthly())).select(".kpi").eachText())
                .anyMatch(card -> card.startsWith("Global top 20 (bn visits) 7.71"))
                .anyMatch(card -> card.startsWith("Domestic top 20 (m visits) 137.64"));
    }

    @Test
    void aBoardOfSmallNumbersShowsThemAll() {
        Document page = page(MadeUp.in(Language.EN, MadeUp.ofOne("livestream", "2023-W28", "small-sellers")));

        assertThat(page.select("table tr:contains(乙店) td.n").eachText())
                .startsWith("≥0.06")
                .contains("0.003");
        assertThat(page.select("table tr:contains(甲店) td.n").eachText()).startsWith("55.60");
    }

    @Test
    void subjectsAreFoundWhateverTheirRegistryCallsThemInEnglish() {
        for (Map<String, String> names :
                List.of(Map.<String, String>of(), Map.of("传媒指数", "Press Index", "全国", "China"))) {
            String name = names.getOrDefault("传媒指数", "传媒指数");
            Document page = page(MadeUp.called(names, MadeUp.in(Language.EN, MadeUp.weekly())));

            assertThat(page.text()).contains("The " + name + " was ").contains("The nationwide box office came to");
            assertThat(page.select(".kpi").eachText()).anyMatch(card -> card.startsWith("Media Index"));
        }
    }

    @Test
    void namesStandInOneKindOfQuotes() {
        BriefModel whole = MadeUp.in(Language.EN, MadeUp.weekly());

        assertThat(page(MadeUp.lacking(List.of("box_office_total"), whole)).text())
                .contains("'市场回顾' lacks ")
                .doesNotContain("“", "”", "\"");
        assertThat(page(MadeUp.lacking(List.of(), whole)).text())
                .contains("'市场回顾' is incomplete: what is missing or in quarantine")
                .doesNotContain("“", "”", "\"");
    }

    @Test
    void aChangeIsCalledByThePeriodsItLiesBetween() {
        var titles = Templates.in(FOLDER, Language.EN)
                .worded(MadeUp.in(Language.EN, MadeUp.monthly()))
                .titles();

        assertThat(titles.metric("ai_traffic_global", "visits_mom")).isEqualTo("MoM");
        assertThat(titles.metric("box_office_total", "gross_wow")).isEqualTo("WoW");
    }

    @Test
    void oneWordForOneMarkAndRoomForTheHeadOfFindings() {
        String xhtml = new PdfRenderer(Templates.in(FOLDER, Language.EN), HtmlRendererTest.CROPS)
                .xhtml(MadeUp.in(Language.EN, MadeUp.weekly()), List.of());

        assertThat(xhtml)
                .contains("width: 9%\">Severity<")
                .contains("source data in doubt")
                .contains("‡ calculated from bounds")
                .doesNotContain("doubtful as printed", "worked out from bounds");
    }

    @Test
    void aNarrowMajorityIsNotMostOfThem() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.ofOne("market", "2023-W28", "narrow-fall")))
                        .text())
                .contains("Of the A-shares under coverage, more fell than rose (28 up, 29 down)");
    }

    @Test
    void aWeekOfMillionsHasItsCardInMillions() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.ofOne("box-office", "2020-W28", "small-week")))
                        .select(".kpi")
                        .eachText())
                .anyMatch(card -> card.startsWith("Nationwide weekly box office (CNY m) 22.00"));
    }

    @Test
    void oneDisclosureIsSingular() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.ofOne("ai-progress", "2023-W28", "one-disclosure")))
                        .select("p.text")
                        .text())
                .contains("brought 1 AI disclosure by listed companies");
        assertThat(page(MadeUp.in(Language.EN, MadeUp.ofOne("ai-progress", "2023-W28", "long-texts")))
                        .select("p.text")
                        .text())
                .contains("brought 2 AI disclosures by listed companies");
    }

    @Test
    void thePageSaysItsLanguage() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.weekly())).select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(new PdfRenderer(Templates.in(FOLDER, Language.EN), HtmlRendererTest.CROPS)
                        .xhtml(MadeUp.in(Language.EN, MadeUp.weekly()), List.of()))
                .contains("lang=\"en\"")
                .contains("Key points");
    }

    @Test
    void aSentenceBehindASemicolonBeginsSmall() {
        assertThat(page(MadeUp.in(Language.EN, MadeUp.monthly()))
                        .select(".headline")
                        .text())
                .startsWith("The top 20 global AI products drew ")
                .contains("; the top 20 domestic AI products drew ")
                .doesNotContain("; The");
    }

    @Test
    void everyPhraseOfTheShippedTemplatesHasEnglish() {
        assertThat(new Untranslated(FOLDER, template -> true).problems(List.of()))
                .isEmpty();
    }

    @Test
    void everyTitleOfTheShippedSectionsHasEnglish() throws IOException {
        List<String> titles = new ArrayList<>();
        try (Stream<Path> sections = Files.list(Path.of("jobs/sections"))) {
            for (Path section : sections.toList()) {
                Files.readAllLines(section).stream()
                        .filter(line -> line.startsWith("title: "))
                        .forEach(line -> titles.add(line.substring("title: ".length())));
            }
        }

        assertThat(titles).hasSizeGreaterThan(10);
        assertThat(new Untranslated(FOLDER, template -> false).problems(titles)).isEmpty();
    }

    @Test
    void aPhraseWithoutEnglishIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("sections"));
        Files.createDirectories(folder.resolve("words"));
        Files.writeString(folder.resolve("words/en.yaml"), "kept: [全国]\nphrases: {票房: Box office}\n");
        Files.writeString(
                folder.resolve("sections/own.ftlh"),
                "<#-- 注释 -->\n<p>票房${amount(f)}</p>\n<#if f == \"全国\"><b title=\"上座率\">x</b></#if>\n");

        assertThat(new Untranslated(folder, template -> true).problems(List.of("票房", "自有周报")))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        title -> assertThat(title).contains("no English for the title '自有周报'"),
                        phrase -> assertThat(phrase)
                                .endsWith("own.ftlh:3: no English for '上座率'; add it to words/en.yaml"));
    }

    private static Document page(BriefModel model) {
        return Jsoup.parse(new HtmlRenderer(Templates.in(FOLDER, Language.EN), HtmlRendererTest.CROPS).html(model));
    }

    private static String attributes(Document page) {
        return String.join(" ", page.select("[aria-label]").eachAttr("aria-label"));
    }

    private static Stream<String> names(BriefModel model) {
        Stream<String> printed = model.observations().values().stream()
                .flatMap(seen -> Stream.of(
                        seen.source().raw(),
                        seen.subject(),
                        seen.source().file(),
                        seen.source().exhibit().orElse("Kuaishou"),
                        seen.source().page().orElse("Kuaishou")));
        Stream<String> sources = model.sources().stream()
                .flatMap(one -> Stream.concat(one.source().title().stream(), one.source().publisher().stream()));
        return Stream.of(printed, sources, MADE_UP.stream(), Stream.of("扫描件.pdf", "传媒指数", "沪深300", "全国"))
                .flatMap(all -> all)
                .flatMap(name -> Stream.of(name, name.replace("·", "· ")))
                .sorted(Comparator.comparing(String::length).reversed());
    }
}
