package org.mreza.web.search;

/**
 * A choice of a filter.
 *
 * @param text what it is, and how many it leaves
 */
public record Choice(String value, String text, boolean selected) {}
