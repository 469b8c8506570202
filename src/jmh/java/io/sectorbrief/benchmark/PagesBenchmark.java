package io.sectorbrief.benchmark;

import io.sectorbrief.extract.pdf.PdfReader;
import io.sectorbrief.model.Extraction;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading a mixed set of PDFs, each from its bytes to what is in it, beside the sorted text of PDFBox, which is the least that
 * anything built on it can take, and beside tabula-java. What counts is pages per CPU second, which {@link CpuTime} adds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class PagesBenchmark {

    /** How many pages were read, for {@link CpuTime}. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Count {

        public long pages;
    }

    /** Folders, parted as in a class path. */
    @Param("src/test/resources/extract/pdf:input")
    private String pdfs;

    private final Map<Path, Integer> pages = new LinkedHashMap<>();

    /** Documents that are refused have no pages: they are left out for all alike. */
    @Setup
    public void findDocuments() throws IOException {
        for (String folder : pdfs.split(File.pathSeparator)) {
            for (Path file : in(Path.of(folder))) {
                if (new PdfReader().read(file) instanceof Extraction extraction) {
                    pages.put(file, extraction.pages());
                }
            }
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    @Benchmark
    public void sectorBrief(Count count, Blackhole hole) {
        readAll(count, file -> hole.consume(new PdfReader().read(file)));
    }

    @Benchmark
    public void pdfBoxSortedText(Count count, Blackhole hole) {
        readAll(count, file -> hole.consume(sortedText(file)));
    }

    @Benchmark
    @Warmup(iterations = 4)
    @Measurement(iterations = 4)
    public void tabulaLattice(Count count) {
        readAll(count, Tabula.with("--lattice"));
    }

    /** Looks for the tables, then for their columns. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public void tabulaStream(Count count) {
        readAll(count, Tabula.with("--stream", "--guess"));
    }

    private void readAll(Count count, Consumer<Path> reader) {
        pages.forEach((file, number) -> {
            reader.accept(file);
            count.pages += number;
        });
    }

    private static String sortedText(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
