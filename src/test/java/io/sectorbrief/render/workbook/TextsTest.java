package io.sectorbrief.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aTextThatTheWorkbookHasIsPointedAt() throws IOException {
        List<String> printed = List.of("票房", "=1+1", "票房", "", "=1+1");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(0);
            Texts texts = new Texts();
            for (int i = 0; i < printed.size(); i++) {
                texts.write(row.createCell(i), printed.get(i));
            }

            assertThat(StreamSupport.stream(row.spliterator(), false).map(Cell::getStringCellValue))
                    .containsExactlyElementsOf(printed);
            assertThat(workbook.getSharedStringSource().getUniqueCount()).isEqualTo(3);
            assertThat(workbook.getSharedStringSource().getCount()).isEqualTo(3);
        }
    }
}
