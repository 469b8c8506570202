package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Chart;
import io.sectorbrief.render.workbook.Book.Table;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws charts of the spreadsheet program's own beside a table, bound to its ranges. */
final class NativeCharts {

    private static final int COLUMNS_WIDE = 8;
    private static final int ROWS_HIGH = 15;
    private static final List<String> COLOURS = List.of("0B4F9E", "8FB4DF", "E0A100", "3F83CC");

    private final XSSFSheet sheet;

    private final int left;
    private int free;

    /** Charts of a sheet stand one under the other, right of its widest table. */
    NativeCharts(XSSFSheet sheet, int columns) {
        this.sheet = sheet;
        this.left = columns + 1;
    }

    void draw(Table table, Span span) {
        for (Chart wanted : table.charts()) {
            int top = Math.max(span.header(), free);
            var anchor = new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS_WIDE, top + ROWS_HIGH);
            chart(sheet.createDrawingPatriarch().createChart(anchor), table, wanted, span);
            free = top + ROWS_HIGH + 1;
        }
    }

    private void chart(XSSFChart chart, Table table, Chart wanted, Span span) {
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        boolean bars = wanted.kind() == Chart.Kind.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (bars) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFChartData data = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, names, values);
        data.setVaryColors(false);
        for (int i = 0; i < wanted.values().size(); i++) {
            series(data, table, wanted, i, span);
        }
        if (data instanceof XDDFBarChartData columns) {
            columns.setBarDirection(BarDirection.BAR);
            columns.setGapWidth(60);
        }
        chart.plot(data);
        if (wanted.values().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void series(XDDFChartData data, Table table, Chart wanted, int index, Span span) {
        int last = wanted.rows() == 0 ? span.last() : Math.min(span.last(), span.first() + wanted.rows() - 1);
        int column = wanted.values().get(index) - 1;
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(span.first(), last, wanted.categories() - 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(span.first(), last, column)));
        series.setTitle(table.columns().get(column).head());
        series.setShapeProperties(shape(COLOURS.get(index % COLOURS.size()), wanted.kind()));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
        }
    }

    private static CellRangeAddress range(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column);
    }

    private static XDDFShapeProperties shape(String hex, Chart.Kind kind) {
        var fill = new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(hex)));
        var shape = new XDDFShapeProperties();
        if (kind == Chart.Kind.BAR) {
            shape.setFillProperties(fill);
        } else {
            shape.setLineProperties(new XDDFLineProperties(fill));
        }
        return shape;
    }
}
