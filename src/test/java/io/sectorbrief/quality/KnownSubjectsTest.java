package io.sectorbrief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.DocumentKind;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.KnownName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of which only their names tell whether they are of shares or of sectors. */
class KnownSubjectsTest {

    private static final Entities REGISTRY =
            new Entities(List.of(new KnownName("security", "甲传媒", "甲传媒", Optional.empty(), Optional.empty())));

    private static final DocumentReview REVIEW =
            new DocumentReview(Datasets.load(Path.of("jobs")).orThrow(), REGISTRY);

    @Test
    void oneNameThatTheRegistryKnowsTellsForItsSentence() {
        Sample report = Sample.empty().prose("上周传媒指数下跌0.8%。涨幅前三：甲传媒（+16.2%）、乙典（+11.4%）。跌幅前三：丙能（-9.5%）、丁维（-5.1%）。");

        assertThat(shares(report)).containsExactly("甲传媒 chg_week", "乙典 chg_week");
    }

    @Test
    void aNameOfATableOfTheDocumentTellsToo() {
        Sample report = Sample.empty()
                .table("本周重点个股涨跌幅", "证券简称 | 周涨跌幅", "丙能 | -9.5%", "戊网 | 1.2%")
                .prose("本周跌幅前二：丙能（-9.5%）、丁维（-5.1%）。");

        assertThat(shares(report)).contains("丙能 chg_week", "丁维 chg_week");
    }

    @Test
    void namesThatNothingKnowsMayBeSectors() {
        assertThat(shares(Sample.empty().prose("本周涨幅前三：医用品（+7.1%）、电元件（+6.2%）、纸业（+5.0%）。")))
                .isEmpty();
    }

    private static List<String> shares(Sample report) {
        var extraction = new Extraction(
                1,
                Optional.of("周报"),
                Optional.empty(),
                Optional.of(LocalDate.parse("2024-06-16")),
                report.paragraphs(),
                report.exhibits(),
                List.of());
        return REVIEW.review(new Document("sha", "report.pdf", DocumentKind.PDF, 1), extraction).claims().stream()
                .map(ReadClaim::observation)
                .filter(one -> one.dataset().equals("stock_quote"))
                .map(one -> one.subject() + " " + one.metric())
                .toList();
    }
}
