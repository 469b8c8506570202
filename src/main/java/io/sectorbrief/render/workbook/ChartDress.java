package io.sectorbrief.render.workbook;

import java.util.HexFormat;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Gives charts the letters and lines of the brand, no larger than the tables they stand beside. */
record ChartDress(Theme theme) {

    private static final int LETTERS = 900;
    private static final int TITLE = 1100;

    void dress(XSSFChart chart) {
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        letter(text.addNewP().addNewPPr().addNewDefRPr(), LETTERS, theme.ink());
        var title = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        CTTextCharacterProperties heading = title.isSetRPr() ? title.getRPr() : title.addNewRPr();
        heading.setB(true);
        letter(heading, TITLE, theme.night());
        chart.getOrAddShapeProperties().setLineProperties(line(theme.rule()));
    }

    void rule(XDDFValueAxis axis) {
        axis.getOrAddMajorGridProperties().setLineProperties(line(theme.rule()));
    }

    private void letter(CTTextCharacterProperties letters, int size, String hex) {
        letters.setSz(size);
        letters.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(hex));
        letters.addNewLatin().setTypeface(theme.face());
        letters.addNewEa().setTypeface(theme.face());
    }

    private static XDDFLineProperties line(String hex) {
        return new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex))));
    }
}
