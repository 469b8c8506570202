package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page as a browser shows it; skipped where there is no Chromium. */
class HtmlInBrowserTest {

    private static final Set<String> TROUBLE =
            Set.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown");

    private static final String BOARD =
            "[...document.querySelectorAll('.exhibit table')].find(t => t.querySelector('tr.total'))";

    @TempDir
    private static Path folder = Path.of("");

    private static Path page = Path.of("");
    private static Optional<Chromium> chromium = Optional.empty();
    private static final List<JsonNode> EVENTS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> installed = Chromium.installed();
        assumeTrue(installed.isPresent(), "no chromium on the PATH");
        page = folder.resolve("weekly.html");
        new HtmlRenderer(Templates.in(Path.of("templates")), HtmlRendererTest.CROPS).render(MadeUp.weekly(), page);
        chromium = Optional.of(
                Chromium.start(installed.orElseThrow(), Files.createDirectory(folder.resolve("profile")), EVENTS::add));
    }

    @AfterAll
    static void stop() {
        chromium.ifPresent(Chromium::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 390, 600, 820, 1280})
    void thePageIsNoWiderThanTheScreen(int width) {
        Chromium browser = shown(width);

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void nothingIsRequestedAndNothingFails(int width) {
        EVENTS.clear();
        shown(width).evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(EVENTS)
                .filteredOn(event -> TROUBLE.contains(event.path("method").asString()))
                .isEmpty();
        assertThat(EVENTS)
                .filteredOn(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .extracting(event -> event.at("/params/request/url").asString().replaceFirst("^data:.*", "data:"))
                .isNotEmpty()
                .isSubsetOf(page.toUri().toString(), "data:");
    }

    @Test
    void aPhoneShowsOneColumnAndWideTablesScrollInTheirBox() {
        Chromium browser = shown(390);

        assertThat(browser.evaluate("[...document.querySelectorAll('.pair')].every(p => {"
                                + " const h = p.querySelectorAll('.half');"
                                + " return h.length < 2 || h[0].offsetLeft === h[1].offsetLeft })")
                        .asBoolean())
                .isTrue();
        assertThat(browser.evaluate("(b => b.scrollWidth > b.clientWidth)(" + BOARD + ".closest('.body'))")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1200})
    void aGridOfDaysCutsNoMove(int width) {
        Chromium browser = shown(width);

        assertThat(browser.evaluate("document.querySelectorAll('table.grid td.step').length")
                        .asInt())
                .isGreaterThan(60);
        assertThat(browser.evaluate("[...document.querySelectorAll('table.grid td.step, table.grid thead th')]"
                                + ".filter(c => { const r = document.createRange(); r.selectNodeContents(c);"
                                + " const b = r.getBoundingClientRect(), cell = c.getBoundingClientRect();"
                                + " return b.width > 0 && (b.right > cell.right + .5 || b.height > 2 * 16) })"
                                + ".map(c => c.textContent).join(' ')")
                        .asString())
                .isEmpty();
    }

    @Test
    void aPressedHeadSortsItsTableByNumbersAndTheTotalStaysLast() {
        Chromium browser = shown(1280);
        String head = "[...t.tHead.rows[0].cells].find(h => h.textContent.startsWith('环比'))";
        browser.evaluate("(t => " + head + ".querySelector('button').focus())(" + BOARD + ")");

        browser.press("Enter", 13);
        List<String> rising = changes(browser);
        assertThat(browser.evaluate("(t => " + head + ".getAttribute('aria-sort'))(" + BOARD + ")")
                        .asString())
                .isEqualTo("ascending");
        browser.press("Enter", 13);
        List<String> falling = changes(browser);

        assertThat(rising).hasSizeGreaterThan(4).isSortedAccordingTo((a, b) -> Double.compare(signed(a), signed(b)));
        assertThat(falling).isSortedAccordingTo((a, b) -> Double.compare(signed(b), signed(a)));
        assertThat(browser.evaluate("(t => t.tBodies[0].lastElementChild.className)(" + BOARD + ")")
                        .asString())
                .isEqualTo("total");
        assertThat(browser.evaluate("document.querySelectorAll('[aria-sort]').length")
                        .asInt())
                .isOne();
    }

    /** What the rows say before the total, those that say nothing left out: they come last. */
    private static List<String> changes(Chromium browser) {
        JsonNode texts = browser.evaluate(
                "(t => { const i = [...t.tHead.rows[0].cells].findIndex(h => h.textContent.startsWith('环比'));"
                        + " return [...t.tBodies[0].rows].filter(r => r.className !== 'total').map(r => r.cells[i].textContent.trim()) })("
                        + BOARD + ")");
        List<String> all = StreamSupport.stream(texts.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        List<String> said = all.stream().filter(text -> !text.equals("—")).toList();
        assertThat(all.subList(0, said.size())).isEqualTo(said);
        return said;
    }

    private static double signed(String text) {
        double size = Double.parseDouble(text.replaceAll("[^0-9.]", ""));
        return text.contains("▼") ? -size : size;
    }

    @Test
    void aNumberOpensItsOriginAndShowsTheMarkedPlace() {
        Chromium browser = shown(390);
        browser.evaluate("document.querySelector('td.n a.from[href^=\"#o-\"]').click()");

        assertThat(browser.evaluate("new Promise(done => setTimeout(() => done(true), 300))")
                        .isNull())
                .isFalse();
        assertThat(browser.evaluate(
                                "(r => r.matches(':target') && r.closest('details').open)(document.getElementById(location.hash.slice(1)))")
                        .asBoolean())
                .isTrue();
        assertThat(browser.evaluate("document.querySelectorAll('tr.target').length")
                        .asInt())
                .isOne();
        assertThat(browser.evaluate(
                                "(b => b.top >= 0 && b.bottom <= innerHeight)(document.getElementById(location.hash.slice(1)).getBoundingClientRect())")
                        .asBoolean())
                .isTrue();
    }

    private static Chromium shown(int width) {
        Chromium browser = chromium.orElseThrow();
        browser.show(page, width);
        return browser;
    }
}
