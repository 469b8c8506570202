package io.sectorbrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.Language;
import io.sectorbrief.brief.Remarks;
import io.sectorbrief.brief.Revised;
import io.sectorbrief.brief.Revised.Change;
import io.sectorbrief.brief.Revised.Reason;
import io.sectorbrief.model.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookSheetsTest {

    private static final int UNITS = 256;

    @TempDir
    private Path folder;

    @Test
    void changesListWhatIsNewAndGoneTooWithUnitsInWords() throws IOException {
        try (XSSFWorkbook book = rendered(revised(Language.ZH))) {
            Sheet changes = book.getSheet("版本变动");
            assertThat(texts(changes.getRow(3))).contains("周票房", "元", "资料重述");
            assertThat(texts(changes.getRow(4))).contains("元", "新增");
            assertThat(changes.getRow(4).getCell(5).toString()).isEmpty();
            assertThat(changes.getRow(4).getCell(6).getNumericCellValue()).isPositive();
            assertThat(texts(changes.getRow(5))).contains("比率", "删去");
            assertThat(changes.getRow(5).getCell(5).getNumericCellValue()).isPositive();
            assertThat(changes.getRow(5).getCell(6).toString()).isEmpty();
        }
        try (XSSFWorkbook book = rendered(revised(Language.EN))) {
            Sheet changes = book.getSheet("Changes");
            assertThat(texts(changes.getRow(3))).contains("CNY", "source restated");
            assertThat(texts(changes.getRow(4))).contains("new");
            assertThat(texts(changes.getRow(5))).contains("ratio", "gone");
        }
    }

    @Test
    void unitsOfASheetHaveWordsInEnglish() {
        assertThat(new WorkbookRenderer(Templates.in(Path.of("templates"), Language.EN))
                        .xml(MadeUp.in(Language.EN, MadeUp.weekly())))
                .contains("<c>points</c>");
    }

    @Test
    void columnThatNoSellerHasANumberForIsLeftOutAndNamesAreOnOneLine() throws IOException {
        try (XSSFWorkbook book = rendered(MadeUp.ofOne("livestream", "2023-W27", "bounded-sellers"))) {
            Sheet sellers = book.getSheet("部分");
            Row heads = sellers.getRow(3);
            assertThat(texts(heads)).contains("销量", "场次").doesNotContain("粉丝");
            String longest = "小林总珠宝（带你逛遍城北原石珠宝市场挑好货的直播间）";
            assertThat(sellers.getColumnWidth(1) / UNITS).isGreaterThan(2 * longest.length());
        }
    }

    private static BriefModel revised(Language language) {
        BriefModel weekly = MadeUp.in(language, MadeUp.weekly());
        List<Figure> gross = of(weekly, "level");
        var remarks = new Remarks(
                List.of(),
                Optional.of(new Revised(
                        1,
                        List.of(new Change(gross.get(1), gross.get(0), Reason.RESTATED)),
                        List.of(gross.get(2)),
                        List.of(of(weekly, "share").get(0)))));
        return BriefModelChange.of(weekly).remarks(remarks).made();
    }

    private static List<Figure> of(BriefModel model, String measure) {
        return model.figures().list().stream()
                .filter(figure -> figure.dataset().equals("box_office_week")
                        && figure.metric().equals("gross")
                        && figure.measure().equals(measure))
                .toList();
    }

    private XSSFWorkbook rendered(BriefModel model) throws IOException {
        Path file = folder.resolve(model.definition().language() + ".xlsx");
        new WorkbookRenderer(
                        Templates.in(Path.of("templates"), model.definition().language()))
                .render(model, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Object::toString)
                .toList();
    }
}
