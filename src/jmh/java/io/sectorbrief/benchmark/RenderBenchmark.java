package io.sectorbrief.benchmark;

import io.sectorbrief.SectorBrief;
import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Briefs;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.Titles;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.job.StoredBriefs;
import io.sectorbrief.job.StoredCrops;
import io.sectorbrief.model.Period;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.render.PrintShop;
import io.sectorbrief.render.pdf.Enclosure;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Seconds for the sample's weekly as PDF, its crops drawn anew, and workbook, and for ten sector briefs one after the other, of
 * what a night left in the store. One core and the heap that rendering must do with. The night itself runs in a process of its own
 * in the set-up, so that nothing is warm of it, unless a folder that one left is given.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {RenderBenchmark.HEAP, RenderBenchmark.ONE_CORE, RenderBenchmark.STYLE_SHEETS})
public class RenderBenchmark {

    static final String HEAP = "-Xmx256m";
    static final String ONE_CORE = "-XX:ActiveProcessorCount=1";

    /** As in the program's own process: the tests bring a processor of style sheets that POI would look up for every part. */
    static final String STYLE_SHEETS = "-Djavax.xml.transform.TransformerFactory="
            + "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    /** As the README starts a night. */
    static final String NIGHT = "-XX:TieredStopAtLevel=1";

    private static final int SECTOR_BRIEFS = 10;

    private static final Path JOBS = Path.of("jobs");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Period WEEK = Period.parse("2023-W28");

    @Param("input")
    private String corpus;

    /** An output folder with the night's store; empty to run the night. */
    @Param("")
    private String night;

    private Path folder;
    private StoreGate gate;
    private Store store;
    private StoredBriefs briefs;
    private PrintShop shop;

    @Setup
    public void runNight() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("render");
        Path output = night.isEmpty() ? folder.resolve("output") : Path.of(night);
        if (night.isEmpty()) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            new ProcessBuilder(
                            java,
                            NIGHT,
                            "-cp",
                            System.getProperty("java.class.path"),
                            SectorBrief.class.getName(),
                            "run",
                            "--input",
                            corpus,
                            "--output",
                            output.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("night.log").toFile())
                    .start()
                    .waitFor();
        }
        gate = StoreGate.enter(output);
        store = gate.open(1, Clock.systemUTC());
        Titles titles = Titles.of(
                Datasets.load(JOBS).value(),
                Entities.load(JOBS.resolve("entities")).value().english());
        briefs = new StoredBriefs(store, Briefs.load(JOBS).value(), titles);
        shop = new PrintShop(TEMPLATES);
    }

    @TearDown
    public void close() {
        store.close();
        gate.close();
    }

    @Benchmark
    public void weekly() throws IOException {
        render("weekly-media");
    }

    /** The first turn of a process, started as a night is. */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(
            value = 5,
            jvmArgsAppend = {HEAP, ONE_CORE, STYLE_SHEETS, NIGHT})
    public void coldWeekly() throws IOException {
        render("weekly-media");
    }

    @Benchmark
    public void tenSectorBriefs() throws IOException {
        for (int i = 0; i < SECTOR_BRIEFS; i++) {
            render(i % 2 == 0 ? "box-office-weekly" : "games-weekly");
        }
    }

    private void render(String brief) throws IOException {
        BriefModel model = briefs.model(store.editions().shown(brief, WEEK).orElseThrow());
        Path workbook = folder.resolve(brief + ".xlsx");
        Language language = model.definition().language();
        shop.workbook(language).render(model, workbook);
        try (StoredCrops crops = new StoredCrops(Path.of(corpus), store)) {
            shop.pdf(language, crops)
                    .render(
                            model,
                            List.of(new Enclosure(workbook, Enclosure.Kind.WORKBOOK)),
                            folder.resolve(brief + ".pdf"));
        }
    }
}
