package io.sectorbrief.render.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Freezes the header and sets up printing: A4 across, one page wide, the header row on every page, page x of y. */
final class PageSetup {

    private final XSSFSheet sheet;

    PageSetup(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Applies it.
     *
     * @param header the row of the first table's header, from 0
     * @param repeated the row that is printed on every page, from 0
     */
    void apply(int header, int frozenColumns, int repeated) {
        sheet.createFreezePane(frozenColumns, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(repeated, repeated, -1, -1));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("第 &P / &N 页");
    }
}
