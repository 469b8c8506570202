package io.sectorbrief.benchmark;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.extract.Documents;
import io.sectorbrief.intake.InputFolder;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.quality.DocumentReview;
import io.sectorbrief.quality.Reconciliation;
import io.sectorbrief.quality.Reviewed;
import io.sectorbrief.store.DataSlice;
import io.sectorbrief.store.Store;
import io.sectorbrief.store.StoreGate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the cells of one week's quotes, {@link #ROWS} companies with six numbers each, to stored and reconciled rows, with
 * so many weeks stored before. What counts is observations per CPU second, and that it hardly falls as the history grows.
 * The process has one core, so nothing is done beside: its collector's and compiler's time counts too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class ObservationsBenchmark {

    private static final int ROWS = 1000;

    /** How many rows of history a week has; a night's own week has {@link #ROWS}. */
    private static final int ROWS_BEFORE = 50;

    private static final Path JOBS = Path.of("jobs");
    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2000, 1, 7);

    /** How many observations were stored, for {@link CpuTime}. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Count {

        public long observations;
    }

    @Param({"10", "100", "1000"})
    private int weeksBefore;

    private Path folder;
    private DocumentReview review;
    private Reconciliation reconciliation;
    private StoreGate gate;
    private Store store;
    private TransactionTemplate transaction;
    private Document document;
    private Extraction extraction;
    private int week;

    @Setup
    public void storeHistory() throws IOException {
        folder = Files.createTempDirectory("observations");
        Datasets datasets = Datasets.load(JOBS).value();
        Entities entities = Entities.load(JOBS.resolve("entities")).value();
        review = new DocumentReview(datasets, entities);
        reconciliation = new Reconciliation(datasets, entities);
        gate = StoreGate.enter(folder);
        store = gate.open(1, Clock.systemUTC());
        transaction = new TransactionTemplate(new DataSourceTransactionManager(store.dataSource()));
        for (week = 0; week < weeksBefore; week++) {
            receive(ROWS_BEFORE);
            understand();
        }
    }

    @Setup(Level.Iteration)
    public void receiveWeek() throws IOException {
        week++;
        receive(ROWS);
    }

    @TearDown
    public void close() {
        store.close();
        gate.close();
    }

    @Benchmark
    public void cellsToStoredRows(Count count) {
        count.observations += understand();
    }

    private void receive(int rows) throws IOException {
        Path file = folder.resolve("quotes-" + week + ".csv");
        Files.writeString(file, quotes(rows));
        document = new InputFolder(folder).document(file);
        extraction = (Extraction) new Documents().read(file);
        store.documents().register(List.of(document));
    }

    private int understand() {
        Reviewed reviewed = review.review(document, extraction);
        transaction.executeWithoutResult(status -> {
            store.observations().record(document.sha256(), reviewed.observations());
            store.findings().replaceOfDocument(document.sha256(), "run", reviewed.findings());
        });
        transaction.executeWithoutResult(
                status -> store.changes().unreconciled().forEach(this::reconcile));
        return reviewed.observations().size();
    }

    private void reconcile(DataSlice slice) {
        List<Observation> standing = store.observations().reviewed(slice);
        List<Finding> findings = reconciliation.findings(
                standing, period -> store.observations().reviewed(new DataSlice(slice.dataset(), period)));
        store.findings().replaceOfSlice(slice, "run", findings);
        store.changes().reconciled(slice);
    }

    private String quotes(int rows) {
        LocalDate friday = FIRST_FRIDAY.plusWeeks(week);
        var csv = new StringBuilder("A股个股行情（" + friday.minusDays(4) + " 至 " + friday + "）\n")
                .append("证券代码,证券简称,总市值（亿元）,收盘价（元）,周涨跌幅（%）,月涨跌幅（%）,市盈率,市净率\n");
        for (int row = 0; row < rows; row++) {
            int turn = (row * 7 + week * 3) % 100;
            csv.append("%06d.SZ,公司%04d,%d.%02d,%d.%02d,%d.%02d,%d.%02d,%d.%02d,%d.%02d%n"
                    .formatted(
                            300000 + row, row, 50 + row, turn, 10 + row % 90, turn, turn % 9 - 4, turn, turn % 19 - 9,
                            turn, 15 + turn % 40, turn, 1 + turn % 5, turn));
        }
        return csv.toString();
    }
}
