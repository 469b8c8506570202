package io.sectorbrief.render.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookPressTest {

    @Test
    void sheetWithoutTablesKeepsItsNote(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("brief.xlsx");
        new WorkbookPress().print("""
                        <workbook title="周报">
                        <theme face="Noto Sans" night="#102030" onNight="#ffffff" ink="#102030" muted="#808080" rule="#c0c0c0"
                          doubt="#ffeecc" up="#c00000" down="#008000" reckoning="chinese" series="#102030"/>
                        <sheet name="行情" title="行情回顾" note="本周没有可列的表"/>
                        </workbook>
                        """, LocalDate.of(2023, 7, 16), file);

        try (var workbook = new XSSFWorkbook(file.toFile())) {
            assertEquals(
                    "本周没有可列的表", workbook.getSheet("行情").getRow(1).getCell(0).getStringCellValue());
        }
    }
}
