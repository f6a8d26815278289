package org.mreza.web.report;

/**
 * A bar of a chart.
 *
 * @param percent of the longest one
 * @param unsure drawn hatched: it is not known when
 */
public record Bar(String label, int count, int percent, boolean unsure) {}
