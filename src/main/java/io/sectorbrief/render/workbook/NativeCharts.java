package io.sectorbrief.render.workbook;

import io.sectorbrief.render.workbook.Book.Chart;
import io.sectorbrief.render.workbook.Book.Table;
import io.sectorbrief.render.workbook.ChartPlaces.Place;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws charts of the spreadsheet program's own beside a table, bound to its ranges. */
final class NativeCharts {

    private static final int BAR_GAP_PERCENT = 60;

    private final XSSFSheet sheet;
    private final Theme theme;
    private final ChartDress dress;
    private final Iterator<Place> places;

    /** @param places of the charts in the order they are drawn */
    NativeCharts(XSSFSheet sheet, List<Place> places, Theme theme) {
        this.sheet = sheet;
        this.places = places.iterator();
        this.theme = theme;
        this.dress = new ChartDress(theme);
    }

    void draw(Table table, Span span) {
        for (Chart wanted : table.charts()) {
            Place place = places.next();
            var anchor = new XSSFClientAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom());
            chart(sheet.createDrawingPatriarch().createChart(anchor), table, wanted, span);
        }
    }

    private void chart(XSSFChart chart, Table table, Chart wanted, Span span) {
        chart.setTitleText(wanted.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        boolean bars = wanted.kind() == Chart.Kind.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(bars ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (bars) {
            values.setVisible(false);
            names.setOrientation(AxisOrientation.MAX_MIN);
        } else {
            dress.rule(values);
        }
        XDDFChartData data = chart.createData(bars ? ChartTypes.BAR : ChartTypes.LINE, names, values);
        if (startsAtZero(table, wanted, span)) {
            values.setMinimum(0);
        }
        data.setVaryColors(false);
        for (int i = 0; i < wanted.values().size(); i++) {
            series(data, table, wanted, i, span);
        }
        if (data instanceof XDDFBarChartData columns) {
            columns.setBarDirection(BarDirection.BAR);
            columns.setGapWidth(BAR_GAP_PERCENT);
        }
        chart.plot(data);
        if (bars) {
            BarRoom.of(names(table, wanted, span)).leave(chart);
        }
        dress.dress(chart);
        if (wanted.values().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /** Bars that start elsewhere than at zero lie about their lengths; falls need room below it. */
    private boolean startsAtZero(Table table, Chart wanted, Span span) {
        return wanted.values().stream()
                .flatMap(column -> table.rows().subList(0, rows(wanted, span)).stream()
                        .filter(row -> row.size() >= column)
                        .map(row -> row.get(column - 1).text()))
                .noneMatch(text -> text.startsWith("-"));
    }

    private static List<String> names(Table table, Chart wanted, Span span) {
        return table.rows().subList(0, rows(wanted, span)).stream()
                .filter(row -> row.size() >= wanted.categories())
                .map(row -> row.get(wanted.categories() - 1).text())
                .toList();
    }

    private static int rows(Chart wanted, Span span) {
        int all = span.last() - span.first() + 1;
        return wanted.rows() == 0 ? all : Math.min(all, wanted.rows());
    }

    private void series(XDDFChartData data, Table table, Chart wanted, int index, Span span) {
        int last = span.first() + rows(wanted, span) - 1;
        int column = wanted.values().get(index) - 1;
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, range(span.first(), last, wanted.categories() - 1)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(span.first(), last, column)));
        series.setTitle(
                table.columns().get(column).head(),
                new CellReference(sheet.getSheetName(), span.header(), column, true, true));
        series.setShapeProperties(shape(theme.series(index), wanted.kind()));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
        } else if (series instanceof XDDFBarChartData.Series bar) {
            label(bar.getCTBarSer().addNewDLbls());
        }
    }

    /** Each bar says its value, as its cell shows it. */
    private static void label(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
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
