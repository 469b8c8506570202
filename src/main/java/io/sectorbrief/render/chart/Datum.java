package io.sectorbrief.render.chart;

/**
 * One value of a chart.
 *
 * @param label what it is called
 * @param value how large it is, in the chart's unit
 * @param text how it is printed
 */
public record Datum(String label, double value, String text) {}
