package io.sectorbrief.quality;

import io.sectorbrief.model.Cell;
import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.FootnoteMark;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Row;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.TotalLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row that stands for all the others holds no place among them; asked of every table, whatever its dataset. */
final class RankedTotal implements DocumentRule {

    private static final Pattern RANK = Pattern.compile("排名|名次|排行|序号|位次|(?i:rank(ing)?|no\\.?)");
    private static final Pattern PLACE = Pattern.compile("\\d{1,3}");
    private static final Pattern WHOLE = Pattern.compile("全国|全球|全市场|全行业|全部|总体|整体|(?i:all|overall|world)");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "total_ranked",
                Severity.WARN,
                List.of(),
                "No row that stands for all the others (合计, 全国) holds a place among them");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        return document.extraction().exhibits().stream()
                .flatMap(exhibit -> breaches(document, exhibit))
                .toList();
    }

    private static Stream<Breach> breaches(DocumentView document, Exhibit exhibit) {
        List<Integer> ranks = IntStream.range(0, exhibit.columns().size())
                .filter(column -> isRank(exhibit.columns().get(column)))
                .boxed()
                .toList();
        List<Row> rows = ranks.isEmpty() ? List.of() : exhibit.dataRows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(index -> ranks.stream()
                        .filter(rank -> isRankedTotal(rows.get(index), rank))
                        .map(rank -> breach(document, exhibit, rows.get(index), index, rank + 1)));
    }

    private static boolean isRankedTotal(Row row, int rank) {
        return rank + 1 < row.cells().size()
                && PLACE.matcher(plain(row, rank)).matches()
                && isWhole(plain(row, rank + 1));
    }

    private static boolean isRank(List<String> header) {
        return header.stream()
                .anyMatch(
                        name -> RANK.matcher(FootnoteMark.without(name).strip()).matches());
    }

    private static boolean isWhole(String name) {
        return TotalLabel.isOne(name) || WHOLE.matcher(name).matches();
    }

    private static String plain(Row row, int column) {
        return FootnoteMark.without(text(row, column)).strip();
    }

    private static String text(Row row, int column) {
        return row.cells().get(column).text().strip();
    }

    private static Breach breach(DocumentView document, Exhibit exhibit, Row row, int index, int column) {
        Cell cell = row.cells().get(column);
        SourceRef at = new SourceRef(
                document.document().sha256(),
                document.document().fileName(),
                exhibit.sheet().or(() -> Optional.of(Integer.toString(row.page()))),
                Optional.of(exhibit.label()),
                Optional.of(index),
                Optional.of(column),
                cell.box().or(() -> row.boxes().stream().findFirst()),
                cell.text());
        return Breach.on(
                        at,
                        Message.of("total_ranked")
                                .with("name", text(row, column))
                                .with("place", text(row, column - 1)))
                .printed(text(row, column))
                .marking(document.cells().stream()
                        .filter(one -> ToldCells.isSameRow(one.source(), at)
                                && one.subjectRaw().equals(text(row, column)))
                        .toList());
    }
}
