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
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Weeks of quotes, one file each, six numbers a company, and an embedded store that they are understood into as in a night. */
final class QuoteWeeks implements AutoCloseable {

    private static final Path JOBS = Path.of("jobs");
    private static final LocalDate FIRST_FRIDAY = LocalDate.of(2000, 1, 7);

    private final Path folder;
    private final DocumentReview review;
    private final Reconciliation reconciliation;
    private final StoreGate gate;
    private final Store store;
    private final TransactionTemplate transaction;

    QuoteWeeks(Path folder) {
        this.folder = folder;
        Datasets datasets = Datasets.load(JOBS).value();
        Entities entities = Entities.load(JOBS.resolve("entities")).value();
        this.review = new DocumentReview(datasets, entities);
        this.reconciliation = new Reconciliation(datasets, entities);
        this.gate = StoreGate.enter(folder);
        this.store = gate.open(1, Clock.systemUTC());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(store.dataSource()));
    }

    /** A week's document and its cells. */
    record Received(Document document, Extraction extraction) {}

    Received receive(int week, int companies) throws IOException {
        Path file = folder.resolve("quotes-" + week + ".csv");
        Files.writeString(file, quotes(week, companies));
        Document document = new InputFolder(folder).document(file);
        var extraction = (Extraction) new Documents().read(file);
        Files.delete(file);
        store.documents().register(List.of(document));
        return new Received(document, extraction);
    }

    /** From cells to rows, judged within their document, stored and committed; how many. */
    int store(Received week) {
        String document = week.document().sha256();
        Reviewed reviewed = review.review(week.document(), week.extraction());
        transaction.executeWithoutResult(status -> {
            store.observations().record(document, reviewed.observations());
            store.findings().replaceOfDocument(document, "run", reviewed.findings());
        });
        return reviewed.observations().size();
    }

    /** Notes that a week is to be held against its history again. */
    void change(Received week) {
        transaction.executeWithoutResult(
                status -> store.changes().again(week.document().sha256()));
    }

    /** Holds what changed against what is stored of the weeks before, and commits what was found; how many were looked at. */
    int validate() {
        List<DataSlice> changed = store.changes().unreconciled();
        return transaction.execute(
                status -> changed.stream().mapToInt(this::reconcile).sum());
    }

    private int reconcile(DataSlice slice) {
        List<Observation> standing = store.observations().reviewed(slice);
        List<Finding> findings = reconciliation.findings(
                standing, period -> store.observations().reviewed(new DataSlice(slice.dataset(), period)));
        store.findings().replaceOfSlice(slice, "run", findings);
        store.changes().reconciled(slice);
        return standing.size();
    }

    private static String quotes(int week, int companies) {
        LocalDate friday = FIRST_FRIDAY.plusWeeks(week);
        var csv = new StringBuilder("A股个股行情（" + friday.minusDays(4) + " 至 " + friday + "）\n")
                .append("证券代码,证券简称,总市值（亿元）,收盘价（元）,周涨跌幅（%）,月涨跌幅（%）,市盈率,市净率\n");
        for (int row = 0; row < companies; row++) {
            int turn = (row * 7 + week * 3) % 100;
            csv.append("%06d.SZ,公司%04d,%d.%02d,%d.%02d,%d.%02d,%d.%02d,%d.%02d,%d.%02d%n"
                    .formatted(
                            300000 + row, row, 50 + row, turn, 10 + row % 90, turn, turn % 9 - 4, turn, turn % 19 - 9,
                            turn, 15 + turn % 40, turn, 1 + turn % 5, turn));
        }
        return csv.toString();
    }

    @Override
    public void close() {
        store.close();
        gate.close();
    }
}
