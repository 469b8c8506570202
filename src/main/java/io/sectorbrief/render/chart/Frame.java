package io.sectorbrief.render.chart;

/**
 * The paper of a chart.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param description what a reader who cannot see the chart is told
 */
public record Frame(double width, double height, String description) {}
