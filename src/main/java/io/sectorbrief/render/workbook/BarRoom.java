package io.sectorbrief.render.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xssf.usermodel.XSSFChart;

/**
 * Where the bars of a chart stand in its frame: right of them the number of the longest finds room, which some programs else write
 * across the frame, left of them their names.
 *
 * @param left part of the frame's width for the names
 */
record BarRoom(double left) {

    /** Of a number as long as 123,456.7万, in letters of a chart, which are a little narrower than its characters are counted. */
    private static final double NUMBER = 0.17;

    /** Beyond this names go on in a second line. */
    private static final double WIDEST_NAMES = 0.4;

    /** From a frame's edge and before a bar, in characters. */
    private static final int MARGINS = 4;

    private static final double TITLE = 0.15;
    private static final double FOOT = 0.05;

    static BarRoom of(List<String> names) {
        int longest = names.stream().mapToInt(Widths::of).max().orElse(0);
        return new BarRoom(Math.min(WIDEST_NAMES, (double) (longest + MARGINS) / ChartPlaces.WIDE));
    }

    void leave(XSSFChart chart) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(left);
        layout.setY(TITLE);
        layout.setWidthRatio(1 - left - NUMBER);
        layout.setHeightRatio(1 - TITLE - FOOT);
    }
}
