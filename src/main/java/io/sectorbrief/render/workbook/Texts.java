package io.sectorbrief.render.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Writes texts into cells; one that a workbook has already is pointed at, for to find it again the library makes XML of it. */
final class Texts {

    private final Map<String, String> places = new HashMap<>();

    void write(XSSFCell cell, String text) {
        String place = places.get(text);
        if (place == null) {
            cell.setCellValue(text);
            places.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(place);
        }
    }
}
